import type { NoticeWords } from './words.ts';

export const english: NoticeWords = {
  language: 'English',
  exercise: 'EXERCISE. Nothing has happened. This is a rehearsal, and only those who take part in it get this text.',
  subject: {
    initial: reference => `Security incident ${reference}: notice of a breach of your data`,
    update: reference => `Security incident ${reference}: what we know now`,
    final: reference => `Security incident ${reference}: last notice`,
    correction: reference => `Security incident ${reference}: correction of our notice`,
  },
  greeting: agencyName => `To the administrators and the security contact of ${agencyName}`,
  opening: {
    initial:
      'We process data on your behalf, and a security incident has touched it. We tell you without undue delay, as article 33(2) of the GDPR, its like in other laws and our own policy ask of us. What we do not know yet is marked as such; we write again when we do.',
    update: 'This is an update of our earlier notice. It replaces what was said before wherever it differs.',
    final:
      'This is our last notice about this incident. The incident has been dealt with, and what we know is told here as a whole.',
    correction:
      'Our earlier notice about this incident was wrong as far as you are concerned: by what we know now, your data was not affected. You need not do anything because of it. We apologise for the alarm.',
  },
  headings: {
    happened: 'What happened',
    times: 'When',
    data: 'Which data, and of how many people',
    consequences: 'Likely consequences',
    standing: 'Where the investigation stands',
    measures: 'What we do',
    advice: 'What you should do',
    duties: 'What the law may ask of you',
    contact: 'Whom to ask',
  },
  noticed: at => `We noticed it on ${at}.`,
  aware: at => `We have been aware since ${at} that data is concerned.`,
  verified: at => `It was verified on ${at}.`,
  categories: list => `Categories of data: ${list}.`,
  category: {
    contact_details: 'names and contact details',
    bank_details: 'bank details',
    tenancy_details: 'tenancies and rents',
    ownership_details: 'ownership',
    property_details: 'properties',
    documents: 'documents',
    notes_and_tasks: 'notes and tasks',
    accounts_and_access: 'user accounts and access',
  },
  people: count => `People concerned: about ${count}.`,
  records: count => `Records concerned: about ${count}.`,
  unknown: 'Not known yet.',
  phase: {
    triage: 'We are finding out what has happened.',
    contain: 'We are keeping it from getting worse.',
    fix: 'It is contained. We are removing the cause.',
    recover: 'The cause is removed. We are bringing back what was lost, and watching that it does not return.',
    review: 'It is over. We are working out how to keep it from happening again.',
    closed: 'It is over, and our review of it is done.',
  },
  usualAdvice:
    'Please look through the access to your agency in Reeve, and tell us at once of anything that you cannot explain. Keep this notice.',
  duties: {
    eu: 'As controller you may have to tell your supervisory authority within 72 hours of becoming aware, unless a risk to people is unlikely (GDPR art. 33(1)); what is missing may follow in phases (art. 33(4)), and a later notification says why it is late. Where a high risk is likely, the people concerned must be told as well (art. 34). The time runs from when this notice reached you; Reeve shows it beside the notice.',
    uk: 'As controller you may have to tell the Information Commissioner within 72 hours of becoming aware, unless a risk to people is unlikely (UK GDPR art. 33(1)); what is missing may follow in phases (art. 33(4)), and a later notification says why it is late. Where a high risk is likely, the people concerned must be told as well (art. 34). The time runs from when this notice reached you; Reeve shows it beside the notice.',
    au: 'If you are bound by the Privacy Act 1988 (Cth), suspected eligible data breaches must be assessed within 30 days (s 26WH), and an eligible one is stated to the Commissioner and the individuals as soon as practicable (ss 26WK, 26WL). We hold the information together: one assessment and one statement may serve for both of us (ss 26WJ, 26WM). Please agree with us who makes them.',
    none: 'We keep no rules of your country. Please ask your own counsel whether you must tell an authority or the people concerned, and by when.',
  },
  contact: address => `Our security team: ${address}. Please name the number of the incident.`,
  again: {
    initial: 'We write again whenever this changes, and once more at the end.',
    update: 'We write again whenever this changes, and once more at the end.',
    final: 'If anything comes to light later that concerns you, we write again.',
    correction: 'If this should change once more, we write again.',
  },
  fallback: wanted => `We have no text in your language (${wanted}) yet, so this notice is in English.`,
};
