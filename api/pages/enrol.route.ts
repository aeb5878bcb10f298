import { z } from 'zod';
import { assertMayEnrol } from '../../src/identity/assert-may-enrol.ts';
import { beginTotp, pendingTotp, type TotpSetup } from '../../src/identity/begin-totp.ts';
import { confirmTotp } from '../../src/identity/confirm-totp.ts';
import { standingOf } from '../../src/identity/standing.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { defineRoute } from '../http/define-route.ts';
import { Markup } from '../http/html.ts';
import { person } from '../http/serves.ts';
import { exampleSession } from '../identity/example-people.ts';
import { fromOf } from '../identity/from-of.ts';
import { formAnswers, goOn, goTo, pageAnswers, show, showAgain } from './answers.ts';
import { safeNext, withNext } from './safe-next.ts';
import { nextField, nextQuery } from './schemas.ts';
import { enrolPage, enrolStartPage } from './sign-in-pages.ts';

const common = { tags: ['pages'], serves: person({ allowPendingFactor: true }), unit: 'none' } as const;
const setupOf = ({ secret, qrSvg }: TotpSetup) => ({ secret, qrSvg: new Markup(qrSvg) });
const emailOf = async (unit: PlatformUnit, { personId }: Principal) => (await standingOf(unit, personId)).email;

export const showEnrol = defineRoute({
  ...common,
  method: 'get',
  path: '/enrol',
  summary: 'Set up a second factor: what it takes, then the picture',
  query: nextQuery,
  answers: { 200: pageAnswers[200], 303: formAnswers[303] },
  example: async world => ({
    token: await world.token(await world.newPerson(), { place: 'account', factor: 'password' }),
  }),
  handler: async ctx => {
    const next = safeNext(ctx.query.next, ctx.deps.settings);
    if (ctx.principal.totpConfirmed) return goTo(next ?? '/account');
    const email = await ctx.units.asCaller('read', emailOf);
    const setup = await pendingTotp(ctx.deps.identity, ctx.principal);
    return show(setup ? enrolPage(email, setupOf(setup), next) : enrolStartPage(email, next));
  },
});

export const submitEnrol = defineRoute({
  ...common,
  method: 'post',
  path: '/enrol',
  summary: 'Begin to set up a second factor from the form',
  bodyType: 'form',
  body: z.strictObject(nextField).optional(),
  answers: formAnswers,
  example: async world => ({
    token: await world.token(await world.newPerson(), { place: 'account', factor: 'password' }),
  }),
  handler: async ctx => {
    await ctx.units.asCaller('read', assertMayEnrol);
    const { personId, sessionId } = ctx.principal;
    await beginTotp(ctx.deps.identity, { personId, sessionId, from: fromOf(ctx.request) });
    return goTo(withNext('/enrol', safeNext(ctx.body?.next, ctx.deps.settings)));
  },
});

export const submitEnrolCode = defineRoute({
  ...common,
  method: 'post',
  path: '/enrol/confirm',
  summary: 'Confirm the second factor from the form',
  bodyType: 'form',
  body: z.strictObject({ code: z.string().trim().max(20), ...nextField }),
  answers: formAnswers,
  example: async world => {
    const { identity } = world.deps;
    const somebody = await world.newPerson();
    const token = await world.token(somebody, { place: 'account', factor: 'password' });
    const whose = { personId: somebody.personId, sessionId: await exampleSession(world.deps, token) };
    const { secret } = await beginTotp(identity, { ...whose, from: { ip: '192.0.2.1' } });
    return { token, body: { code: await identity.codes.codeOf(secret) } };
  },
  handler: async ctx => {
    const { personId, sessionId } = ctx.principal;
    const next = safeNext(ctx.body.next, ctx.deps.settings);
    const code = ctx.body.code.replaceAll(/\s/g, '');
    const input = { personId, sessionId, code, from: fromOf(ctx.request) };
    const [email, setup] = [await ctx.units.asCaller('read', emailOf), await pendingTotp(ctx.deps.identity, input)];
    try {
      return goOn(await confirmTotp(ctx.deps.identity, input), next, ctx.deps.settings);
    } catch (error) {
      return showAgain(error, said =>
        setup ? enrolPage(email, setupOf(setup), next, said) : enrolStartPage(email, next, said),
      );
    }
  },
});
