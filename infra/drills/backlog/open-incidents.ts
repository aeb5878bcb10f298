import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { TakenMail } from './slow-relay.ts';

export type Asking = { apiUrl: string; token: string };
const answer = z.object({ id: z.uuid(), number: z.number() });

export async function post({ apiUrl, token }: Asking, path: string, body: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${apiUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Has one person paged, once, by mail alone, so that a page is a mail. */
export const pageOnce = (to: Asking, personId: string) =>
  post(to, '/v1/operations/on-call/escalation-policies', {
    name: `One person, once: ${Date.now()}`,
    levels: [
      {
        targets: [{ kind: 'person', personId }],
        channels: ['mail'],
        ...{ repeatAfterMs: 3_600_000, times: 1, nextAfterMs: 3_600_000 },
      },
    ],
  });

/**
 * Opens incidents at once. Returns for each how long it took from sending the request until the mail server had taken
 * its first page, milliseconds.
 * @throws Error when a page does not come within `patienceMs`
 */
export async function untilPaged(
  to: Asking,
  relay: { taken(): readonly TakenMail[] },
  { count, patienceMs }: { count: number; patienceMs: number },
): Promise<number[]> {
  const opened = await Promise.all(Array.from({ length: count }, (_, n) => open(to, n)));
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await wait(50)) {
    const found = opened.map(({ number, sentMs }) => firstPage(relay.taken(), number) - sentMs);
    if (found.every(Number.isFinite)) return found;
  }
  const missing = opened.filter(({ number }) => !Number.isFinite(firstPage(relay.taken(), number)));
  throw new Error(`${missing.length} of ${count} incidents were not paged within ${patienceMs} ms`);
}

async function open(to: Asking, n: number) {
  const sentMs = Date.now();
  // What is said twice in the same words is one incident.
  const body = {
    title: `Number ${n} at ${sentMs}`,
    summary: 'One of many.',
    severity: 'sev1',
    severityReason: 'a drill',
  };
  return { ...answer.parse(await post(to, '/v1/operations/incidents', body)), sentMs };
}

const firstPage = (taken: readonly TakenMail[], number: number): number =>
  Math.min(...taken.filter(({ subject }) => subject.includes(`INC-${number} `)).map(({ atMs }) => atMs));
