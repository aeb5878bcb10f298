import { z } from 'zod';
import { receiveAlerts } from '../../src/incidents/receive-alerts.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';
import { alertsTaken } from './schemas.ts';

export const receiveAlertsRoute = defineRoute({
  method: 'post',
  path: '/webhooks/alerts/:sourceId',
  summary: 'Raise alarm',
  description:
    'For sources that an operator has made, with `Authorization: Bearer <token>` or a signature of Standard Webhooks. A source of the shape `alertmanager` sends what Alertmanager sends (version 4); one of the shape `generic` sends `{ fingerprint, status?, title, severity?, facts?, startsAt? }`, or `{ alerts: [...] }` of such. The same fingerprint joins the open incident; `resolved` is noted, and closes nothing. Alerts of a storm (more than ten new fingerprints within ten minutes) join one incident. The same delivery again (`webhook-id`) changes nothing. 200 means: it is written down.',
  tags: ['alerts'],
  serves: everybody(),
  unit: 'none',
  rawBody: true,
  limits: { bodyBytes: 2_000_000 },
  params: z.strictObject({ sourceId: z.string().max(100) }),
  answers: { 200: { description: 'What became of each alert', schema: alertsTaken } },
  example: async world => {
    const { sourceId, token } = await world.newAlertSource();
    return {
      params: { sourceId },
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: world.newAlerts(),
    };
  },
  handler: async ctx => {
    const { database, identity, alerts } = ctx.deps;
    const delivery = { sourceId: ctx.params.sourceId, rawBody: ctx.rawBody, headers: ctx.headers };
    const answer = await receiveAlerts({ database, keys: identity.keys, ...alerts }, ctx.caller, delivery);
    const taken = answer.map(({ fingerprint, outcome, incidentId }) => ({ fingerprint, outcome, incidentId }));
    return { status: 200, body: { alerts: taken } };
  },
});
