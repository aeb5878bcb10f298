import type { ReportMailKind } from '../../vulnerabilities/words.ts';

/** What each mail is about: the facts that its words are built around, in any language. */
export type MailFacts = {
  invitation: {
    agencyName: string;
    /** Who invites; nobody for an agency's first admin, whom the sign-up invites. */
    inviterName?: string | undefined;
    roleName: string;
    link: string;
    expiresAt: Date;
    timeZone: string;
  };
  invitationReminder: { agencyName: string; link: string; expiresAt: Date; timeZone: string };
  /** To staff whom the agency invited. */
  memberReminder: { agencyName: string; roleName: string; link: string; expiresAt: Date; timeZone: string };
  /** To owners and renters; `reminder`: not the first one. */
  portalInvitation: {
    agencyName: string;
    contactName: string;
    reminder: boolean;
    link: string;
    expiresAt: Date;
    timeZone: string;
  };
  signUpUndone: {
    agencyName: string;
    reason: SignUpUndoneReason;
    /** What goes back to the buyer; absent when nothing had been paid. */
    refund?: { amountMinor: number; currency: string } | undefined;
  };
  operatorTask: { kind: string; subject: string; remedy: string; link: string; agencyName?: string | undefined };
  /** To readers of a published post-mortem: `pageLink` is where it stands, `link` how they say that they have read it. */
  postMortem: { number: number; exercise: boolean; reminder: boolean; pageLink: string; link: string };
  /** To the owner of a post-mortem's action. */
  actionReminder: {
    number: number;
    exercise: boolean;
    title: string;
    dueAt: Date;
    overdue: boolean;
    link: string;
  };
  /** To one person of the company, about an incident: `keptNumber` is what it was merged into, `task` what is overdue. */
  incidentReminder: {
    about: 'update_due' | 'task_overdue' | 'merged';
    number: number;
    exercise: boolean;
    severity: string;
    title: string;
    task?: string | undefined;
    keptNumber?: number | undefined;
    link: string;
  };
  welcome: { agencyName: string; link: string };
  /** To whoever has reported a weakness; what a kind does not need is null. */
  reportUpdate: {
    kind: Exclude<ReportMailKind, 'arrived' | 'answered'>;
    number: number;
    link: string;
    acknowledgeBy: Date;
    verifyBy: Date;
    fixBy: Date | null;
    rating: string | null;
    reason: string | null;
    originalState: string | null;
    discloseOn: string | null;
    message: string | null;
  };
  reportToTeam: { kind: 'arrived' | 'answered'; number: number; link: string; acknowledgeBy: Date };
  /** A notice of a breach, to an agency or, in an exercise, to the people who rehearse it. `reminder` 0: the notice itself. */
  breachNotice: {
    subject: string;
    /** Markdown, as two persons have approved it. */
    body: string;
    reminder: number;
    /** Admins sign in; the security contact's link is theirs alone. */
    personalLink: boolean;
    link: string;
  };
  /** To whom is on call. `turn` counts the pages of a level. */
  page: {
    exercise: boolean;
    severity: 'sev1' | 'sev2' | 'sev3' | 'sev4';
    number: number;
    title: string;
    level: number;
    turn: number;
    acknowledgeUrl: string;
    incidentUrl: string;
  };
  /** To who reported a suspicion. */
  suspicionReceipt: {
    agencyName: string;
    reportedAt: Date;
    sessionsEnded: number;
    memberSuspended: boolean;
    link: string;
  };
  /** `answer` is plain text, with empty lines between its paragraphs. */
  suspicionAnswer: { agencyName: string; reportedAt: Date; answer: string; incident: boolean; link: string };
  /** To whose token somebody found. */
  credentialRevoked: { link: string };
  /** To somebody of the company who tries whether pages reach them. */
  pageTrial: { link: string };
};

/** Why a sign-up came to nothing, as far as its buyer needs to know. */
export type SignUpUndoneReason = 'cancelled' | 'not_paid' | 'country_not_served' | 'mail_refused' | 'set_up_failed';

export type MailName = keyof MailFacts;
