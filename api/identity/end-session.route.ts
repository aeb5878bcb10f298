import { endSession } from '../../src/identity/end-session.ts';
import { defineRoute } from '../http/define-route.ts';
import { noBody } from '../http/schemas.ts';
import { person } from '../http/serves.ts';
import { clearSessionCookie } from '../http/session-cookie.ts';

export const endSessionRoute = defineRoute({
  method: 'delete',
  path: '/v1/sessions/current',
  summary: 'Sign out',
  tags: ['sessions'],
  serves: person({ allowPendingFactor: true }),
  unit: 'write',
  answers: { 204: { description: 'The token is void', schema: noBody } },
  example: async world => ({ token: await world.token(world.members.viewer) }),
  handler: async ctx => {
    await endSession(ctx.unit, ctx.principal.sessionId);
    return { status: 204, headers: { 'set-cookie': clearSessionCookie(ctx.deps.settings.publicUrl) } };
  },
});
