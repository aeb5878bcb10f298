import { z } from 'zod';
import { revokeExposedCredential } from '../../src/suspicions/revoke-exposed-credential.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';
import { fromOf } from '../identity/from-of.ts';
import { exposure } from './schemas.ts';

/** Longer than revoking takes, so that the time of the answer tells nothing either. */
const answerAfterMs = 150;

export const exposeCredentialRoute = defineRoute({
  method: 'post',
  path: '/v1/exposed-credentials',
  summary: 'Have a secret of ours revoked that you have found',
  description:
    'For everybody. A session token, a link of ours that holds a token (invitation, notice, page, post-mortem, status of a report), the token or signing secret of an alert source or pager: as it was copied, it is void at once, and whoever it belongs to is told. The answer is the same, and takes as long, whether it was one of ours or not. We keep its hash alone.',
  tags: ['suspicions'],
  serves: everybody(),
  unit: 'none',
  body: exposure,
  answers: { 202: { description: 'Looked into', schema: z.object({ received: z.literal(true) }) } },
  example: async () => ({
    body: { credential: 'n0T-0n3-0f-0ur5-n0T-0n3-0f-0ur5-n0T-0n3-0f', foundAt: 'a public paste' },
  }),
  handler: async ({ deps, body, request, caller: actor }) => {
    const { database, identity } = deps;
    const atLeast = new Promise(resolve => setTimeout(resolve, answerAfterMs));
    const found = { credential: body.credential, foundAt: body.foundAt ?? null, from: fromOf(request), actor };
    await revokeExposedCredential({ database, throttle: identity.throttle, keys: identity.keys }, found);
    await atLeast;
    return { status: 202, headers: { 'cache-control': 'no-store' }, body: { received: true } };
  },
});
