import type { Route } from '../http/route.ts';
import { explainAccessRoute } from './explain.route.ts';
import { acceptInvitationRoute, viewInvitationRoute } from './invitations.route.ts';
import { accessMatrixRoute } from './matrix.route.ts';
import {
  endMemberRoute,
  reinstateMemberRoute,
  resendInvitationRoute,
  suspendMemberRoute,
} from './member-states.route.ts';
import { changeMemberRoute, inviteMemberRoute, listMembersRoute, readMemberRoute } from './members.route.ts';
import {
  endPortalAccessRoute,
  givePortalAccessRoute,
  readPortalAccessRoute,
  resendPortalInvitationRoute,
} from './portal-access.route.ts';

export const accessRoutes: readonly Route[] = [
  viewInvitationRoute,
  acceptInvitationRoute,
  listMembersRoute,
  readMemberRoute,
  inviteMemberRoute,
  changeMemberRoute,
  suspendMemberRoute,
  reinstateMemberRoute,
  endMemberRoute,
  resendInvitationRoute,
  givePortalAccessRoute,
  readPortalAccessRoute,
  endPortalAccessRoute,
  resendPortalInvitationRoute,
  explainAccessRoute,
  accessMatrixRoute,
];
