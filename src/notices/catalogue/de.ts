import type { NoticeWords } from './words.ts';

export const german: NoticeWords = {
  language: 'Deutsch',
  exercise:
    'ÜBUNG (EXERCISE). Es ist nichts geschehen. Dies ist eine Probe, und nur wer an ihr teilnimmt, erhält diesen Text.',
  subject: {
    initial: reference => `Sicherheitsvorfall ${reference}: Meldung einer Verletzung des Schutzes Ihrer Daten`,
    update: reference => `Sicherheitsvorfall ${reference}: was wir jetzt wissen`,
    final: reference => `Sicherheitsvorfall ${reference}: letzte Mitteilung`,
    correction: reference => `Sicherheitsvorfall ${reference}: Berichtigung unserer Mitteilung`,
  },
  greeting: agencyName => `An die Administratoren und den Sicherheitskontakt von ${agencyName}`,
  opening: {
    initial:
      'Wir verarbeiten Daten in Ihrem Auftrag, und ein Sicherheitsvorfall hat sie berührt. Wir melden Ihnen das unverzüglich, wie es Artikel 33 Absatz 2 der DSGVO und unsere eigenen Regeln verlangen. Was wir noch nicht wissen, ist als solches bezeichnet; wir schreiben wieder, sobald wir es wissen.',
    update: 'Dies ergänzt unsere frühere Mitteilung. Wo es von ihr abweicht, tritt es an ihre Stelle.',
    final:
      'Dies ist unsere letzte Mitteilung zu diesem Vorfall. Er ist bewältigt, und was wir wissen, steht hier im Ganzen.',
    correction:
      'Unsere frühere Mitteilung zu diesem Vorfall war falsch, soweit sie Sie betraf: Nach allem, was wir jetzt wissen, waren Ihre Daten nicht betroffen. Sie brauchen ihretwegen nichts zu tun. Wir bitten um Entschuldigung.',
  },
  headings: {
    happened: 'Was geschehen ist',
    times: 'Wann',
    data: 'Welche Daten, und von wie vielen Menschen',
    consequences: 'Wahrscheinliche Folgen',
    standing: 'Stand der Untersuchung',
    measures: 'Was wir tun',
    advice: 'Was Sie tun sollten',
    duties: 'Was das Gesetz von Ihnen verlangen kann',
    contact: 'Wen Sie fragen können',
  },
  noticed: at => `Bemerkt haben wir es am ${at}.`,
  aware: at => `Dass Daten betroffen sind, ist uns seit ${at} bekannt.`,
  verified: at => `Bestätigt wurde es am ${at}.`,
  categories: list => `Kategorien von Daten: ${list}.`,
  category: {
    contact_details: 'Namen und Kontaktdaten',
    bank_details: 'Bankverbindungen',
    tenancy_details: 'Mietverhältnisse und Mieten',
    ownership_details: 'Eigentumsverhältnisse',
    property_details: 'Immobilien',
    documents: 'Dokumente',
    notes_and_tasks: 'Notizen und Aufgaben',
    accounts_and_access: 'Benutzerkonten und Zugänge',
  },
  people: count => `Betroffene Personen: etwa ${count}.`,
  records: count => `Betroffene Datensätze: etwa ${count}.`,
  unknown: 'Noch nicht bekannt.',
  phase: {
    triage: 'Wir klären, was geschehen ist.',
    contain: 'Wir verhindern, dass es schlimmer wird.',
    fix: 'Der Vorfall ist eingedämmt. Wir beseitigen die Ursache.',
    recover:
      'Die Ursache ist beseitigt. Wir stellen wieder her, was verloren ging, und achten darauf, dass es nicht wiederkehrt.',
    review: 'Es ist vorbei. Wir arbeiten daran, dass es nicht noch einmal geschieht.',
    closed: 'Es ist vorbei, und unsere Auswertung ist abgeschlossen.',
  },
  usualAdvice:
    'Bitte sehen Sie die Zugänge Ihrer Verwaltung in Reeve durch, und melden Sie uns sofort, was Sie sich nicht erklären können. Bewahren Sie diese Mitteilung auf.',
  duties: {
    eu: 'Als Verantwortlicher müssen Sie die Verletzung möglicherweise binnen 72 Stunden nach Bekanntwerden Ihrer Aufsichtsbehörde melden, es sei denn, ein Risiko für Menschen ist unwahrscheinlich (Art. 33 Abs. 1 DSGVO); Fehlendes kann schrittweise folgen (Art. 33 Abs. 4), eine spätere Meldung nennt die Gründe. Bei voraussichtlich hohem Risiko sind auch die betroffenen Personen zu benachrichtigen (Art. 34). Die Frist läuft ab dem Zeitpunkt, zu dem diese Mitteilung Sie erreicht hat; Reeve zeigt sie neben der Mitteilung.',
    uk: 'Als Verantwortlicher müssen Sie die Verletzung möglicherweise binnen 72 Stunden nach Bekanntwerden dem Information Commissioner melden, es sei denn, ein Risiko für Menschen ist unwahrscheinlich (UK GDPR Art. 33(1)); Fehlendes kann schrittweise folgen (Art. 33(4)). Bei voraussichtlich hohem Risiko sind auch die betroffenen Personen zu benachrichtigen (Art. 34).',
    au: 'Gilt für Sie der Privacy Act 1988 (Cth), so ist ein Verdacht binnen 30 Tagen zu beurteilen (s 26WH), und eine meldepflichtige Verletzung so bald wie möglich dem Commissioner und den Betroffenen mitzuteilen (ss 26WK, 26WL). Wir halten die Daten gemeinsam: eine Beurteilung und eine Mitteilung können für uns beide gelten (ss 26WJ, 26WM). Bitte sprechen Sie mit uns ab, wer sie verfasst.',
    none: 'Wir führen keine Regeln Ihres Landes. Bitte klären Sie mit Ihrer Rechtsberatung, ob und bis wann Sie eine Behörde oder die Betroffenen unterrichten müssen.',
  },
  contact: address => `Unser Sicherheitsteam: ${address}. Bitte nennen Sie die Nummer des Vorfalls.`,
  again: {
    initial: 'Wir schreiben wieder, sobald sich daran etwas ändert, und ein letztes Mal am Ende.',
    update: 'Wir schreiben wieder, sobald sich daran etwas ändert, und ein letztes Mal am Ende.',
    final: 'Sollte später etwas bekannt werden, das Sie betrifft, schreiben wir wieder.',
    correction: 'Sollte sich das noch einmal ändern, schreiben wir wieder.',
  },
  fallback: wanted => `In Ihrer Sprache (${wanted}) haben wir noch keinen Text; diese Mitteilung ist auf Deutsch.`,
};
