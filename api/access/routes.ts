import type { Route } from '../http/route.ts';
import { acceptInvitationRoute, viewInvitationRoute } from './invitations.route.ts';

export const accessRoutes: readonly Route[] = [viewInvitationRoute, acceptInvitationRoute];
