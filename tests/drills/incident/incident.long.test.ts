import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { playBreach } from '../../../infra/drills/incident/play.ts';
import { scoreOf, tableOf } from '../../../infra/drills/incident/score.ts';
import { demoContextOf } from '../../support/demo-context.ts';
import { createStack, type Stack } from '../../support/stack.ts';

const shown = z.object({
  controls: z.array(z.object({ id: z.string(), live: z.array(z.object({ evidence: z.unknown() })) })),
});

describe('[A2][A3][A4] the drill of an incident', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await createStack();
    await Promise.all([stack.start('api'), stack.start('sandbox'), stack.start('worker')]);
  }, 120_000);
  afterAll(() => stack?.stop(), 60_000);

  it('goes from the alert to the closed incident over HTTP and the inbox, and keeps what it is scored by', async () => {
    const played = await playBreach(demoContextOf(stack));
    const score = scoreOf(played);
    expect(score.outcomes.filter(({ kept }) => !kept)).toEqual([]);
    expect(played.noticesHeld).toBe(2);
    expect(played.recordSha256).toMatch(/^[0-9a-f]{64}$/);
    const response = await fetch(`${stack.apiUrl}/v1/security`);
    const { controls } = shown.parse(await response.json());
    for (const id of ['A2', 'A3', 'A4']) {
      const { live } = controls.find(each => each.id === id) ?? { live: [] };
      expect(live[0]?.evidence).toMatchObject({ kind: 'run', outcome: 'kept' });
    }
  }, 240_000);

  it('fails the promises that were not kept, and says which', () => {
    const marks = { paged: 60_000, acknowledged: 61_000, contained: 70_000, notified: 1, fixed: 1, read: 1, closed: 2 };
    const score = scoreOf({ marks, incidentId: '', number: 1, noticesHeld: 1, recordSha256: '' });
    expect(score.outcomes.map(({ control, kept }) => `${control} ${kept}`)).toEqual([
      'A2 false',
      'A3 true',
      'A4 false',
    ]);
    expect(score.kept).toBe(false);
    expect(tableOf(score)).toMatch(/first page in the inbox +60\.0 s +10\.0 s {3}NOT KEPT/);
  });
});
