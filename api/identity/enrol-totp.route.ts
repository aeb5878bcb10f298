import { z } from 'zod';
import { assertMayEnrol } from '../../src/identity/assert-may-enrol.ts';
import { beginTotp } from '../../src/identity/begin-totp.ts';
import { confirmTotp } from '../../src/identity/confirm-totp.ts';
import { defineRoute } from '../http/define-route.ts';
import { person } from '../http/serves.ts';
import { exampleSession } from './example-people.ts';
import { fromOf } from './from-of.ts';
import { code, presentSignedIn, signedIn } from './schemas.ts';

const common = { method: 'post', tags: ['me'], serves: person({ allowPendingFactor: true }), unit: 'none' } as const;
const setup = z
  .object({
    secret: z.string().meta({ description: 'The key for typing in, base32' }),
    uri: z.string().meta({ description: 'otpauth:// address, what the picture says' }),
    qrSvg: z.string().meta({ description: 'The picture, SVG' }),
  })
  .meta({ id: 'TotpSetup' });

export const beginTotpRoute = defineRoute({
  ...common,
  path: '/v1/me/totp',
  summary: 'Begin to set up a second factor',
  description: 'Within 15 minutes of signing in. A repeat replaces the key; nothing counts until a code confirms it.',
  answers: { 200: { description: 'What the authenticator app needs, shown this once', schema: setup } },
  example: async world => ({
    token: await world.token(await world.newPerson(), { place: 'account', factor: 'password' }),
  }),
  handler: async ctx => {
    await ctx.units.asCaller('read', assertMayEnrol);
    const { personId, sessionId } = ctx.principal;
    const begun = await beginTotp(ctx.deps.identity, { personId, sessionId, from: fromOf(ctx.request) });
    return { status: 200, body: begun };
  },
});

export const confirmTotpRoute = defineRoute({
  ...common,
  path: '/v1/me/totp/confirm',
  summary: 'Confirm the second factor with its first code',
  description: 'Your other sessions end.',
  body: z.strictObject({ code }),
  answers: { 200: { description: 'Set up and shown, under a new token', schema: signedIn } },
  example: async world => {
    const { identity } = world.deps;
    const { personId, ...rest } = await world.newPerson();
    const token = await world.token({ personId, ...rest }, { place: 'account', factor: 'password' });
    const sessionId = await exampleSession(world.deps, token);
    const { secret } = await beginTotp(identity, { personId, sessionId, from: { ip: '192.0.2.1' } });
    return { token, body: { code: await identity.codes.codeOf(secret) } };
  },
  handler: async ctx => {
    const { personId, sessionId } = ctx.principal;
    const { code: given } = ctx.body;
    const input = { personId, sessionId, code: given, from: fromOf(ctx.request) };
    return { status: 200, body: presentSignedIn(await confirmTotp(ctx.deps.identity, input)) };
  },
});
