import { z } from 'zod';
import { defineRoute } from '../http/define-route.ts';
import type { Route } from '../http/route.ts';
import { html } from '../http/schemas.ts';
import { everybody } from '../http/serves.ts';
import { apiVersions } from '../http/versions/index.ts';
import { changelogPage } from './changelog-page.ts';

const versions = z
  .array(
    z.object({
      version: z.iso.date(),
      sunsetOn: z.iso.date().nullable(),
      changes: z.array(
        z.object({
          kind: z.enum(['added', 'changed', 'removed']),
          text: z.string(),
          breaking: z.array(z.string()).meta({ description: 'Routes whose form it changed' }),
        }),
      ),
    }),
  )
  .meta({ id: 'Changelog' });

export const showChangelog: Route = defineRoute({
  method: 'get',
  path: '/docs/changelog',
  summary: 'What each version of this API changed',
  tags: ['documentation'],
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'The page', schema: html, contentType: 'text/html' } },
  example: async () => ({}),
  handler: async () => ({
    status: 200,
    headers: { 'cache-control': 'no-cache' },
    body: changelogPage(apiVersions).text,
  }),
});

export const readChangelog: Route = defineRoute({
  method: 'get',
  path: '/docs/changelog.json',
  summary: 'What each version of this API changed, the newest first',
  tags: ['documentation'],
  serves: everybody(),
  unit: 'none',
  answers: { 200: { description: 'The versions', schema: versions } },
  example: async () => ({}),
  handler: async () => ({
    status: 200,
    headers: { 'cache-control': 'no-cache' },
    body: apiVersions.map(presentVersion),
  }),
});

const presentVersion = ({ name, sunsetOn, changes }: (typeof apiVersions)[number]) => ({
  version: name,
  sunsetOn,
  changes: changes.map(({ kind, text, breaking }) => ({ kind, text, breaking: Object.keys(breaking ?? {}) })),
});
