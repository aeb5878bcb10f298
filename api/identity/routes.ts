import type { Route } from '../http/route.ts';
import { changePasswordRoute } from './change-password.route.ts';
import { chooseAgencyRoute, chooseOperationsRoute } from './choose-place.route.ts';
import { endSessionRoute } from './end-session.route.ts';
import { beginTotpRoute, confirmTotpRoute } from './enrol-totp.route.ts';
import { openSessionRoute } from './open-session.route.ts';
import { readMeRoute } from './read-me.route.ts';
import { endOtherSessionsRoute, listSessionsRoute } from './sessions.route.ts';
import { showSecondFactorRoute } from './show-second-factor.route.ts';

export const identityRoutes: readonly Route[] = [
  openSessionRoute,
  showSecondFactorRoute,
  chooseAgencyRoute,
  chooseOperationsRoute,
  endSessionRoute,
  readMeRoute,
  beginTotpRoute,
  confirmTotpRoute,
  changePasswordRoute,
  listSessionsRoute,
  endOtherSessionsRoute,
];
