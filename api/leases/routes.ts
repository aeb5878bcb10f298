import type { Route } from '../http/route.ts';
import { addRentRoute } from './add-rent.route.ts';
import { agreeLeaseRoute } from './agree-lease.route.ts';
import { cancelLeaseRoute } from './cancel-lease.route.ts';
import { changeLeaseRoute } from './change-lease.route.ts';
import { createLeaseRoute } from './create-lease.route.ts';
import { endLeaseRoute } from './end-lease.route.ts';
import { giveNoticeRoute } from './give-notice.route.ts';
import { joinLeaseRoute } from './join-lease.route.ts';
import { leaveLeaseRoute } from './leave-lease.route.ts';
import { listLeasesRoute } from './list-leases.route.ts';
import { listPartiesRoute } from './list-parties.route.ts';
import { listRentsRoute } from './list-rents.route.ts';
import { readLeaseRoute } from './read-lease.route.ts';
import { removeRentRoute } from './remove-rent.route.ts';
import { renewLeaseRoute } from './renew-lease.route.ts';
import { setPartiesRoute } from './set-parties.route.ts';
import { withdrawNoticeRoute } from './withdraw-notice.route.ts';

export const leaseRoutes: readonly Route[] = [
  createLeaseRoute,
  listLeasesRoute,
  readLeaseRoute,
  changeLeaseRoute,
  setPartiesRoute,
  listPartiesRoute,
  joinLeaseRoute,
  leaveLeaseRoute,
  agreeLeaseRoute,
  cancelLeaseRoute,
  listRentsRoute,
  addRentRoute,
  removeRentRoute,
  renewLeaseRoute,
  giveNoticeRoute,
  withdrawNoticeRoute,
  endLeaseRoute,
];
