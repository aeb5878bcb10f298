import { z } from 'zod';
import { type AlertsReceived, receiveAlerts } from '../../src/incidents/receive-alerts.ts';
import { defineRoute } from '../http/define-route.ts';
import { everybody } from '../http/serves.ts';
import { alertsTaken } from './schemas.ts';

export const receiveAlertsRoute = defineRoute({
  method: 'post',
  path: '/webhooks/alerts/:sourceId',
  summary: 'Raise alarm',
  description:
    'For sources that an operator has made, with `Authorization: Bearer <token>` or a signature of Standard Webhooks. A source of the shape `alertmanager` sends what Alertmanager sends (version 4); one of the shape `generic` sends `{ fingerprint, status?, title, severity?, facts?, startsAt? }`, or `{ alerts: [...] }` of such. The same fingerprint joins the open incident; `resolved` is noted, and closes nothing. Alerts of a storm (more than ten new fingerprints within ten minutes) join one incident. The same delivery again (`webhook-id`) changes nothing. 200 means: what is under `alerts` is written down; an alert that cannot be taken stands under `refused` with its place and its faults, keeps none of the others, and need not be sent again as it is. 422: none of them could be taken.',
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
    const { database, identity, alerts, log } = ctx.deps;
    const delivery = { sourceId: ctx.params.sourceId, rawBody: ctx.rawBody, headers: ctx.headers };
    const received = await receiveAlerts({ database, log, keys: identity.keys, ...alerts }, ctx.caller, delivery);
    return { status: 200, body: presentReceived(received) };
  },
});

const presentReceived = ({ taken, refused }: AlertsReceived) => ({
  alerts: taken.map(({ fingerprint, outcome, incidentId }) => ({ fingerprint, outcome, incidentId })),
  refusedCount: refused.length,
  refused: refused.slice(0, 100).map(({ pointer, faults }) => ({
    ...{ pointer, faults: faults.map(({ pointer, detail }) => ({ pointer, detail })) },
  })),
});
