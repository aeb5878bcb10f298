import { uuid7 } from '../../../src/kernel/ids.ts';
import type { Served } from '../../support/http/served.ts';

export type Source = { sourceId: string; token: string; secret: string; version: number };

/** Sends a delivery of a source, as its token lets it. */
export const postTo =
  (at: Served) =>
  ({ sourceId, token }: Source, body: object | string, headers: Record<string, string> = {}) =>
    at.api.agent
      .post(`/webhooks/alerts/${sourceId}`)
      .set({ authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers })
      .send(body);

/** What each shape sends: an alert of its own fingerprint, unless told otherwise. */
export const generic = (given: object = {}) => ({ fingerprint: uuid7(), title: 'Sign-ins fail in a row', ...given });
export const alertmanager = (alerts: unknown[]) => ({
  ...{ version: '4', groupKey: '{}:{alertname="DiskFull"}', status: 'firing', receiver: 'reeve', truncatedAlerts: 0 },
  ...{ groupLabels: {}, commonLabels: {}, commonAnnotations: {}, externalURL: 'http://alertmanager:9093', alerts },
});
export const promAlert = (given: object = {}) => ({
  ...{ status: 'firing', fingerprint: uuid7().slice(-16), startsAt: '2026-03-01T03:00:00.123456789Z' },
  ...{ endsAt: '0001-01-01T00:00:00Z', generatorURL: 'http://prometheus:9090/graph?g0.expr=up' },
  labels: { alertname: 'DiskFull', severity: 'critical', instance: 'db-1' },
  annotations: { summary: 'The disk of db-1 is nearly full' },
  ...given,
});
