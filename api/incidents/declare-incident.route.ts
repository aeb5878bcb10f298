import { declareIncident } from '../../src/incidents/declare-incident.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { operator } from '../http/serves.ts';
import { presentIncident } from './present.ts';
import { createdHeaders, incident, newIncident } from './schemas.ts';

export const declareIncidentRoute = defineRoute({
  method: 'post',
  path: '/v1/operations/incidents',
  idempotent: 'offered',
  summary: 'Open an incident',
  description:
    'Whoever is on call is paged at once, and a run keeps its clocks until it is closed; both begin as soon as Temporal can be reached, and this answers without it. Say the facts, and the rules propose the severity; or say a severity and why. With `exercisePeople` it is an exercise: the same in everything, but marked, and nobody else hears of it. Said again within ten minutes by the same person, as when the answer was lost, it is the same incident.',
  tags: ['incidents'],
  serves: operator(),
  unit: 'write',
  body: newIncident,
  answers: { 201: { description: 'Opened', schema: incident, headers: createdHeaders } },
  example: async () => ({
    body: {
      title: `Sessions of an agency used from elsewhere, ${crypto.randomUUID().slice(0, 8)}`,
      summary: 'Somebody signs in from two countries at once.',
      facts: {
        ...{ clientMoney: false, personalData: true, agenciesAffected: 1, serviceDown: 'for_nobody', ongoing: true },
      },
      alertAt: '2026-03-01T02:55:00.000Z',
    },
  }),
  handler: async ctx => {
    const row = await declareIncident(ctx.unit, ctx.body);
    const headers = { location: `/v1/operations/incidents/${row.id}`, etag: etagOf(row.version) };
    return { status: 201, headers, body: presentIncident(row, ctx.deps.settings) };
  },
});
