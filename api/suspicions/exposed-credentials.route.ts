import { z } from 'zod';
import { revokeExposedCredential } from '../../src/suspicions/revoke-exposed-credential.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';
import { fromOf } from '../identity/from-of.ts';
import { exposure } from './schemas.ts';

export const exposeCredentialRoute = defineRoute({
  method: 'post',
  path: '/v1/exposed-credentials',
  summary: 'Have a token of ours revoked that you have found',
  description:
    'For everybody. A session token that is live ends at once, and whoever it belongs to is told. The answer is the same whether it was one of ours or not. We keep its hash alone.',
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
    const found = { credential: body.credential, foundAt: body.foundAt ?? null, from: fromOf(request), actor };
    await revokeExposedCredential({ database, throttle: identity.throttle }, found);
    return { status: 202, headers: { 'cache-control': 'no-store' }, body: { received: true } };
  },
});
