import { readSecurity } from '../../src/assurance/read-security.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/define-route.ts';
import { html } from '../http/schemas.ts';
import { everybody } from '../http/serves.ts';
import { presentSecurity } from './present-security.ts';
import { security } from './schemas.ts';
import { securityPage } from './security-page.ts';

/** Everybody may ask, so answers are shared for some seconds. */
const headers = { 'cache-control': 'public, max-age=5' };

const stateOf = async ({ database, code, log }: ApiDeps) =>
  presentSecurity(
    await readSecurity(database, (await code?.()) ?? null, {
      failed: error => log.warn('the proofs of the promises cannot be read', { error }),
    }),
  );

export const readSecurityRoute = defineRoute({
  method: 'get',
  path: '/v1/security',
  summary: 'The security promises, each with the age of its proof or with what is missing',
  tags: ['security'],
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'All promises', schema: security } },
  example: async () => ({}),
  handler: async ctx => ({ status: 200, headers, body: await stateOf(ctx.deps) }),
});

export const showSecurity = defineRoute({
  method: 'get',
  path: '/security',
  summary: 'The security promises as a page',
  tags: ['pages'],
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'The page', schema: html, contentType: 'text/html' } },
  example: async () => ({}),
  handler: async ctx => ({ status: 200, headers, body: securityPage(await stateOf(ctx.deps)).text }),
});
