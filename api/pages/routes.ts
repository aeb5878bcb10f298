import type { Route } from '../http/route.ts';
import { showAccount, submitEndOthers, submitPassword } from './account.route.ts';
import { showChoose, submitChoose } from './choose.route.ts';
import { showEnrol, submitEnrol, submitEnrolCode } from './enrol.route.ts';
import { openInvitation, showInvitation, submitInvitation } from './invitation.route.ts';
import { showCode, showSignIn, submitCode, submitSignIn, submitSignOut } from './sign-in.route.ts';

/** The pages that links in mails need. Routes like any other: validated, authorised and walked the same way. */
export const pageRoutes: readonly Route[] = [
  openInvitation,
  showInvitation,
  submitInvitation,
  showSignIn,
  submitSignIn,
  showCode,
  submitCode,
  submitSignOut,
  showEnrol,
  submitEnrol,
  submitEnrolCode,
  showChoose,
  submitChoose,
  showAccount,
  submitEndOthers,
  submitPassword,
];
