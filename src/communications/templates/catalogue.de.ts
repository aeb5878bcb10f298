import type { Catalogue } from './catalogue.en.ts';
import { noticeMail } from './notice-mail.ts';

/** Mails that there are German words for; the others go out in English. */
export const german: Partial<Catalogue> = {
  breachNotice: noticeMail({
    reminder: 'Erinnerung: ',
    remind:
      'Sie haben uns noch nicht gesagt, dass Sie diese Mitteilung gelesen haben. Bitte tun Sie es unten; sonst rufen wir Sie an.',
    action: 'Mitteilung öffnen und bestätigen, dass Sie sie gelesen haben',
    personal: 'Der Link ist nur für Sie: Wer ihn hat, kann die Mitteilung lesen.',
    signIn: 'Die Mitteilung steht auch in Reeve, für die Administratoren Ihrer Verwaltung.',
    why: 'Sie erhalten diese Mail als Administrator oder Sicherheitskontakt einer Verwaltung, für die Reeve arbeitet.',
  }),
};
