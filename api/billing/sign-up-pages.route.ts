import { z } from 'zod';
import { createSignUp } from '../../src/billing/create-sign-up.ts';
import { isDomainError } from '../../src/kernel/errors.ts';
import { plainWords } from '../../src/kernel/plain-words.ts';
import type { Context } from '../http/context.ts';
import { defineRoute } from '../http/define-route.ts';
import type { Markup } from '../http/html.ts';
import { html } from '../http/schemas.ts';
import { type EverybodyServes, everybody } from '../http/serves.ts';
import { exampleSignUp, newSignUp, requestOf } from './new-sign-up.ts';
import { signUpDeps } from './sign-up-deps.ts';
import { abandonedPage, donePage, payPage, type SignUpForm, signUpPage } from './sign-up-pages.ts';

const page = { schema: html, contentType: 'text/html' } as const;
const headers = { 'cache-control': 'no-store' };
const field = z.string().max(300).default('');
const form = z.strictObject({ agencyName: field, country: field, timeZone: field, adminEmail: field, plan: field });
const shared = { method: 'get', tags: ['pages'], serves: everybody(), unit: 'none' } as const;

const showing = (path: string, summary: string, show: () => Markup) =>
  defineRoute({
    ...shared,
    path,
    summary,
    answers: { 200: { ...page, description: 'The page' } },
    example: async () => ({}),
    handler: async () => ({ status: 200, headers, body: show().text }),
  });

export const showSignUp = showing('/sign-up', 'The form to sign up an agency', () => signUpPage({}, []));
export const showSignUpDone = showing('/sign-up/done', 'Where a buyer comes back to after paying', donePage);
export const showSignUpAbandoned = showing('/sign-up/abandoned', 'Where a buyer comes back to without', abandonedPage);

export const sendSignUpForm = defineRoute({
  ...shared,
  method: 'post',
  path: '/sign-up',
  summary: 'Sign up an agency from the form',
  bodyType: 'form',
  body: form,
  limits: { bodyBytes: 10_000, timeoutMs: 30_000 },
  answers: {
    200: { ...page, description: 'Where to pay' },
    422: { ...page, description: 'The form again, with what is wrong' },
  },
  example: async () => ({ body: exampleSignUp }),
  handler: async ctx => {
    const sent: SignUpForm = ctx.body;
    const parsed = newSignUp.safeParse({ ...sent, plan: sent.plan || undefined }, { error: plainWords });
    const again = (faults: string[]) => ({ status: 422 as const, headers, body: signUpPage(sent, faults).text });
    if (!parsed.success) return again(parsed.error.issues.map(faultText));
    return signUp(ctx, parsed.data, again);
  },
});

type Again<Form> = (faults: string[]) => Form;
async function signUp<Form>(
  ctx: Pick<Context<EverybodyServes, 'none'>, 'deps' | 'caller' | 'request'>,
  body: z.output<typeof newSignUp>,
  again: Again<Form>,
) {
  try {
    const { checkoutUrl } = await createSignUp(signUpDeps(ctx.deps, ctx.request), ctx.caller, requestOf(body, null));
    return { status: 200 as const, headers, body: payPage(checkoutUrl).text };
  } catch (error) {
    if (!isDomainError(error, 'country_without_region')) throw error;
    return again(['We do not serve agencies in this country yet.']);
  }
}

const labels: Readonly<Record<string, string>> = {
  agencyName: 'Name of the agency',
  country: 'Country',
  timeZone: 'Time zone',
  adminEmail: 'E-mail of the first admin',
  plan: 'Plan',
};
const faultText = (issue: z.core.$ZodIssue): string =>
  `${labels[String(issue.path[0])] ?? 'The form'}: ${issue.message}`;
