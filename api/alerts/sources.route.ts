import { z } from 'zod';
import { alertCredentials } from '../../src/incidents/alert-credentials.ts';
import { changeAlertSource } from '../../src/incidents/change-alert-source.ts';
import { createAlertSource } from '../../src/incidents/create-alert-source.ts';
import { type AlertSourceRow, listAlertSources } from '../../src/incidents/list-alert-sources.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { isoInstant } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { alertSource, alertSourceChange, alertSourceWithSecrets, newAlertSource, sourceParams } from './schemas.ts';

const common = { tags: ['alerts'], serves: operator() } as const;
const base = '/v1/operations/alert-sources';
const etagHeader = { etag: 'Send it as If-Match with the next change' };

const present = (row: AlertSourceRow, { publicUrl }: ApiDeps['settings']) => ({
  ...{ id: row.id, name: row.name, shape: row.shape, version: row.version },
  ...{ disabledAt: row.disabled_at && isoInstant(row.disabled_at), createdAt: isoInstant(row.created_at) },
  ...{ refusedCount: row.refused_count, refusedAt: row.refused_at && isoInstant(row.refused_at) },
  refusedFaults: row.refused_faults,
  url: new URL(`/webhooks/alerts/${row.id}`, publicUrl).href,
});

/** Asks the key management: not inside a unit. */
async function withSecrets(row: AlertSourceRow, { settings, identity }: ApiDeps) {
  const source = { sourceId: row.id, generation: row.generation };
  const { tokens, secrets } = await alertCredentials(identity.keys, source);
  const headers = { 'cache-control': 'no-store', etag: etagOf(row.version) };
  return {
    status: 201,
    headers,
    body: { source: present(row, settings), token: tokens[0], signingSecret: secrets[0] },
  } as const;
}

export const listAlertSourcesRoute = defineRoute({
  ...common,
  method: 'get',
  path: base,
  summary: 'List the systems that may raise alarm, by name',
  unit: 'read',
  answers: { 200: { description: 'All of them', schema: z.object({ data: z.array(alertSource) }) } },
  example: async () => ({}),
  handler: async ctx => {
    const rows = await listAlertSources(ctx.unit);
    return { status: 200, body: { data: rows.map(row => present(row, ctx.deps.settings)) } };
  },
});

export const createAlertSourceRoute = defineRoute({
  ...common,
  method: 'post',
  path: base,
  summary: 'Let a system raise alarm',
  description: 'Its token and its signing secret are shown in this answer and nowhere else.',
  unit: 'none',
  body: newAlertSource,
  answers: { 201: { description: 'Created', schema: alertSourceWithSecrets, headers: etagHeader } },
  example: async world => ({ body: { name: world.newAlertSourceName(), shape: 'alertmanager' } }),
  handler: async ctx => {
    const row = await ctx.units.asCaller('write', unit => createAlertSource(unit, ctx.body));
    return withSecrets(row, ctx.deps);
  },
});

export const changeAlertSourceRoute = defineRoute({
  ...common,
  method: 'patch',
  path: `${base}/:sourceId`,
  summary: 'Disable a source of alerts, or enable it again',
  unit: 'write',
  ifMatch: true,
  params: sourceParams,
  body: alertSourceChange,
  answers: { 200: { description: 'Changed', schema: alertSource, headers: etagHeader } },
  example: async world => {
    const { sourceId, version } = await world.newAlertSource();
    return { params: { sourceId }, headers: { 'if-match': etagOf(version) }, body: { disabled: true } };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    const row = await changeAlertSource(ctx.unit, target, ctx.body);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: present(row, ctx.deps.settings) };
  },
});

export const rotateAlertSourceRoute = defineRoute({
  ...common,
  method: 'post',
  path: `${base}/:sourceId/secrets`,
  summary: 'Give a source of alerts another token and signing secret',
  description: 'Those of before are void at once.',
  unit: 'none',
  ifMatch: true,
  params: sourceParams,
  answers: { 201: { description: 'The new ones', schema: alertSourceWithSecrets, headers: etagHeader } },
  example: async world => {
    const { sourceId, version } = await world.newAlertSource();
    return { params: { sourceId }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    const target = { ...ctx.params, version: ctx.ifMatch };
    const row = await ctx.units.asCaller('write', unit => changeAlertSource(unit, target, { rotate: true }));
    return withSecrets(row, ctx.deps);
  },
});
