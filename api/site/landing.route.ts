import { defineRoute } from '../http/define-route.ts';
import { html } from '../http/schemas.ts';
import { everybody } from '../http/serves.ts';
import { landingPage } from './landing-page.ts';
import { stylesheet } from './stylesheet.ts';

export const showLanding = defineRoute({
  method: 'get',
  path: '/',
  summary: 'What this is, and what is still starting',
  tags: ['pages'],
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'The page', schema: html, contentType: 'text/html' } },
  example: async () => ({}),
  handler: async ctx => ({
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: landingPage(ctx.deps.startingSteps()).text,
  }),
});

export const showStylesheet = defineRoute({
  method: 'get',
  path: '/assets/reeve.css',
  summary: 'The stylesheet of the pages',
  tags: ['pages'],
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'CSS', schema: html, contentType: 'text/css' } },
  example: async () => ({}),
  handler: async () => ({ status: 200, headers: { 'cache-control': 'public, max-age=300' }, body: stylesheet }),
});
