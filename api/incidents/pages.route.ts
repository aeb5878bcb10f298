import { z } from 'zod';
import { agencyNames } from '../../src/incidents/agency-names.ts';
import { findOperators } from '../../src/incidents/find-operators.ts';
import { listIncidents } from '../../src/incidents/list-incidents.ts';
import { listTimeline } from '../../src/incidents/list-timeline.ts';
import { readIncident } from '../../src/incidents/read-incident.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { defineRoute } from '../http/define-route.ts';
import { pageOfQuery, presentList } from '../http/list.ts';
import { html } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { incidentPage } from './incident-page.ts';
import { incidentsPage } from './list-page.ts';
import { nameOfPeople } from './parts.ts';
import { temporalUrl } from './present.ts';
import { incidentParams } from './schemas.ts';
import { incidentSections, type SectionContext } from './sections.ts';

const page = { 200: { description: 'The page', schema: html, contentType: 'text/html' } } as const;
const headers = { 'cache-control': 'no-store' };
const query = z.strictObject({ cursor: z.string().max(600).optional() });
const common = { method: 'get', tags: ['pages'], serves: operator(), unit: 'read', answers: page, query } as const;
const paged = { limit: 50, total: false } as const;

export const showIncidents = defineRoute({
  ...common,
  path: '/operations/incidents',
  summary: 'Incidents, with a form to open one',
  example: async () => ({}),
  handler: async ctx => {
    const asked = { ...paged, ...ctx.query, sort: '-createdAt' as const };
    const listed = await listIncidents(ctx.unit, {}, pageOfQuery('incident-pages', asked));
    const { data, nextCursor } = presentList('incident-pages', asked, listed, row => row);
    const nameOf = nameOfPeople(await findOperators(ctx.unit));
    return { status: 200, headers, body: incidentsPage(data, nextCursor, nameOf).text };
  },
});

export const showIncident = defineRoute({
  ...common,
  path: '/operations/incidents/:incidentId',
  summary: 'An incident: what to know, and what to do',
  params: incidentParams,
  example: async world => ({ params: { incidentId: (await world.newIncident()).incidentId } }),
  handler: async ctx => {
    const asked = { ...paged, ...ctx.query, sort: '-at' as const };
    const details = await readIncident(ctx.unit, ctx.params.incidentId);
    const lines = await listTimeline(ctx.unit, ctx.params, pageOfQuery('timeline-page', asked));
    const { data: timeline, nextCursor: older } = presentList('timeline-page', asked, lines, row => row);
    const around = await aroundOf(ctx.unit, details.incident, ctx.principal.personId);
    const url = temporalUrl(details.incident, ctx.deps.settings);
    const shown = incidentPage({ ...details, ...around, timeline, older, temporalUrl: url, nowMs: Date.now() });
    return { status: 200, headers, body: shown.text };
  },
});

/** People, other open incidents, and what other modules say. */
async function aroundOf(unit: PlatformUnit, incident: SectionContext['incident'], viewerId: string) {
  const people = await findOperators(unit);
  const open = { limit: 50, sort: 'createdAt', descending: true, after: null, total: false } as const;
  const others = await listIncidents(unit, { open: true, exercise: incident.exercise }, open);
  const agencies = await agencyNames(unit, incident.id);
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const agencyName = (id: string) => names.get(id) ?? id;
  const context: SectionContext = {
    unit,
    incident,
    viewerId,
    nameOf: nameOfPeople(people),
    agencies,
    agencyName,
    people,
  };
  const sections = [];
  for (const { name, title, show } of incidentSections) {
    const body = await show(context);
    if (body) sections.push({ name, title, body });
  }
  return { people, others: others.rows.filter(({ id }) => id !== incident.id), sections, viewerId, agencyName };
}
