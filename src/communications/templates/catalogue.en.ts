import type { MailContent } from './content.ts';
import type { MailFacts, MailName, SignUpUndoneReason } from './facts.ts';
import { formatInstant, formatMoney } from './format.ts';
import { noticeMail } from './notice-mail.ts';
import { page, pageTrial } from './pages.en.ts';
import { reportToTeam, reportUpdate } from './report-mails.en.ts';
import { credentialRevoked, suspicionAnswer, suspicionReceipt } from './suspicion-mails.en.ts';

/** The words of every mail in one language. */
export type Catalogue = { readonly [Name in MailName]: (facts: MailFacts[Name]) => MailContent };

const notExpected = 'If you did not expect this, you need not do anything: without the link nothing happens.';
const neverAsk = 'Reeve never asks for your password or a one-time code by mail.';

const undoneBecause: Readonly<Record<SignUpUndoneReason, string>> = {
  cancelled: 'The subscription was cancelled before we had finished.',
  not_paid: 'The payment did not go through.',
  country_not_served: 'We do not serve agencies in this country yet.',
  mail_refused:
    "We could not deliver the invitation to the administrator's address. Please check it when you try again.",
  set_up_failed: 'Something on our side failed, and we would rather stop than leave you with half an agency.',
};

const remindedOf = {
  update_due: {
    subject: 'a word is due',
    paragraph: 'You command this incident, and nobody has written into its timeline for too long. Say where it stands.',
  },
  task_overdue: {
    subject: 'a task is overdue',
    paragraph: 'This task is overdue. Settle it, or give it another time.',
  },
  merged: { subject: 'merged', paragraph: 'It goes on under another incident, with what was open in it.' },
} as const;

export const english: Catalogue = {
  page,
  pageTrial,

  invitation: ({ agencyName, inviterName, roleName, link, expiresAt, timeZone }) => ({
    subject: `You are invited to ${agencyName} on Reeve`,
    preview: `Accept the invitation to join ${agencyName} as ${roleName}.`,
    heading: `Join ${agencyName}`,
    paragraphs: [
      inviterName
        ? `${inviterName} invites you to ${agencyName} on Reeve, as ${roleName}.`
        : `${agencyName} is ready on Reeve, and you are its first ${roleName}.`,
      'Accepting takes two minutes: you choose a password and set up an authenticator app for one-time codes.',
    ],
    facts: [['Valid until', formatInstant(expiresAt, timeZone)]],
    action: { label: 'Accept the invitation', link },
    notes: ['The link is for you alone and works once.', notExpected, neverAsk],
  }),

  invitationReminder: ({ agencyName, link, expiresAt, timeZone }) => ({
    subject: `${agencyName} is waiting for you on Reeve`,
    preview: 'Your invitation has not been accepted yet.',
    heading: `${agencyName} is waiting for you`,
    paragraphs: [
      `${agencyName} is set up, but your invitation has not been accepted yet, so nobody can sign in.`,
      'It is the same link as before.',
    ],
    facts: [['Valid until', formatInstant(expiresAt, timeZone)]],
    action: { label: 'Accept the invitation', link },
    notes: ['The link is for you alone and works once.', notExpected, neverAsk],
  }),

  memberReminder: ({ agencyName, roleName, link, expiresAt, timeZone }) => ({
    subject: `${agencyName} is waiting for you on Reeve`,
    preview: 'Your invitation has not been accepted yet.',
    heading: `${agencyName} is waiting for you`,
    paragraphs: [
      `You are invited to ${agencyName} on Reeve, as ${roleName}, and have not accepted yet.`,
      'It is the same link as before.',
    ],
    facts: [['Valid until', formatInstant(expiresAt, timeZone)]],
    action: { label: 'Accept the invitation', link },
    notes: ['The link is for you alone and works once.', notExpected, neverAsk],
  }),

  portalInvitation: ({ agencyName, contactName, reminder, link, expiresAt, timeZone }) => ({
    subject: reminder ? `${agencyName}: your access is waiting` : `Your access to ${agencyName}`,
    preview: `See what ${agencyName} looks after for you.`,
    heading: `Hello ${contactName}`,
    paragraphs: [
      `${agencyName} invites you to its portal: your properties or your lease, and the documents that go with them.`,
      reminder
        ? 'You have not accepted yet. It is the same link as before.'
        : 'Accepting takes a minute: you choose a password, or use the one you have.',
    ],
    facts: [['Valid until', formatInstant(expiresAt, timeZone)]],
    action: { label: 'Open the portal', link },
    notes: ['The link is for you alone and works once.', notExpected, neverAsk],
  }),

  signUpUndone: ({ agencyName, reason, refund }) => ({
    subject: `Your sign-up of ${agencyName} was cancelled`,
    preview: refund ? 'You get back everything you paid.' : 'Nothing was charged.',
    heading: 'Your sign-up was cancelled',
    paragraphs: [
      `We could not set up ${agencyName}. ${undoneBecause[reason]}`,
      refund
        ? `The subscription has been cancelled, and you get back ${formatMoney(refund)}, which is everything you paid. Banks take 5 to 10 days to show it.`
        : 'The subscription has been cancelled, and nothing was charged.',
    ],
    notes: ['You are welcome to sign up again at any time.'],
  }),

  operatorTask: ({ kind, subject, remedy, link, agencyName }) => ({
    subject: `[Reeve task] ${subject}`,
    preview: remedy,
    heading: subject,
    paragraphs: ['A run needs a person and waits until somebody acts.'],
    facts: [['Kind', kind], ...(agencyName ? ([['Agency', agencyName]] as const) : []), ['What to do', remedy]],
    action: { label: 'Open the task', link },
    notes: ['You get this mail because it goes to the operators of Reeve.'],
  }),

  postMortem: ({ number, exercise, reminder, pageLink, link }) => ({
    subject: `${exercise ? '[EXERCISE] ' : ''}${reminder ? 'Still to be read: the' : 'The'} post-mortem of INC-${number}`,
    preview: 'Read it, then say that you have.',
    heading: `The post-mortem of INC-${number}`,
    paragraphs: [
      reminder
        ? 'You have not said yet that you have read it. The incident stays open until everybody has.'
        : 'It is published, and you are among those who are asked to read it. The incident stays open until everybody has.',
      'It stands in Reeve, behind your sign-in. Once you have read it, say so there, or by the button below.',
    ],
    facts: [['Where it stands', pageLink]],
    action: { label: 'I have read it', link },
    notes: ['The link is for you alone. Opening it changes nothing: the page asks you first.', neverAsk],
  }),

  actionReminder: ({ number, exercise, title, dueAt, overdue, link }) => ({
    subject: `${exercise ? '[EXERCISE] ' : ''}${overdue ? 'Overdue' : 'Due soon'}: an action of INC-${number}`,
    preview: title,
    heading: title,
    paragraphs: [
      `You own this action of the post-mortem of INC-${number}. ${overdue ? 'It is overdue.' : 'It is due soon.'}`,
      'Say that it is done, or decline it with a reason: you are reminded until then.',
    ],
    facts: [['Due', formatInstant(dueAt, 'UTC')]],
    action: { label: 'Open the post-mortem', link },
    notes: ['You get this mail because the action is yours.'],
  }),

  incidentReminder: ({ about, number, exercise, severity, title, task, keptNumber, link }) => ({
    subject: `${exercise ? '[EXERCISE] ' : ''}INC-${number}: ${remindedOf[about].subject}${keptNumber ? ` into INC-${keptNumber}` : ''}`,
    preview: title,
    heading: `INC-${number}: ${remindedOf[about].subject}`,
    paragraphs: [
      remindedOf[about].paragraph,
      exercise ? 'This is an exercise: nothing of it is real.' : 'This is no exercise.',
    ],
    facts: [
      ['Incident', title],
      ['Severity', severity],
      ...(task ? ([['Task', task]] as const) : []),
      ...(keptNumber ? ([['Goes on as', `INC-${keptNumber}`]] as const) : []),
    ],
    action: { label: 'Open the incident', link },
    notes: ['You get this mail because you have a part in this incident.'],
  }),

  breachNotice: noticeMail({
    reminder: 'Reminder: ',
    remind:
      'You have not told us yet that you have read this notice. Please do so below; otherwise we shall telephone you.',
    action: 'Open the notice, and say that you have read it',
    personal: 'The link is for you alone: whoever has it can read the notice.',
    signIn: 'The notice is in Reeve too, for the administrators of your agency.',
    why: 'You get this mail because you are an administrator or the security contact of an agency that Reeve works for.',
  }),

  welcome: ({ agencyName, link }) => ({
    subject: `Welcome to Reeve, ${agencyName}`,
    preview: 'Your agency is active.',
    heading: `${agencyName} is active`,
    paragraphs: [
      `Everything is in place: you are signed up, your second factor is set, and ${agencyName} is yours to run.`,
      'Begin with the first property, or invite the people you work with.',
    ],
    action: { label: 'Open Reeve', link },
    notes: ['Keep your authenticator app: you need it each time you sign in.', neverAsk],
  }),

  reportUpdate,
  reportToTeam,
  suspicionReceipt,
  suspicionAnswer,
  credentialRevoked,
};
