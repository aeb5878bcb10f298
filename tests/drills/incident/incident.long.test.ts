import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { until } from '../../../infra/drills/incident/client.ts';
import { type Played, playBreach } from '../../../infra/drills/incident/play.ts';
import { scoreOf, tableOf } from '../../../infra/drills/incident/score.ts';
import { demoContextOf } from '../../support/demo-context.ts';
import { createStack, type Stack } from '../../support/stack.ts';

const shown = z.object({
  controls: z.array(
    z.object({
      id: z.string(),
      live: z.array(z.object({ evidence: z.object({ kind: z.string(), outcome: z.string() }).nullable() })),
    }),
  ),
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
    expect(played.exercise).toMatchObject({ noticesDelivered: 2, leaked: 0 });
    expect(played.recordSha256).toMatch(/^[0-9a-f]{64}$/);
    const evidence = async () => {
      const { controls } = shown.parse(await (await fetch(`${stack.apiUrl}/v1/security`)).json());
      return ['A2', 'A3', 'A4', 'B11'].map(id => {
        const { kind, outcome } = controls.find(each => each.id === id)?.live[0]?.evidence ?? {};
        return `${id} ${kind} ${outcome}`;
      });
    };
    // The exercise was closed last, and is a drill; its run writes it down when it has seen that.
    const wanted = ['A2 drill kept', 'A3 drill kept', 'A4 drill kept', 'B11 run kept'];
    await until('all evidence', async () => `${await evidence()}` === `${wanted}`, 20_000).catch(() => null);
    expect(await evidence()).toEqual(wanted);
  }, 240_000);

  it('fails the promises that were not kept, and says which', () => {
    const marks = { paged: 60_000, acknowledged: 61_000, contained: 70_000, notified: 1, fixed: 1, read: 1, closed: 2 };
    const reports = { suspicionAnsweredMs: 31_000, reportVerifiedMs: 1_000 };
    const exercise = { number: 2, noticesDelivered: 2, leaked: 0, closedMs: 1 };
    const played = { marks, incidentId: '', number: 1, noticesHeld: 2, recordSha256: '', reports, exercise };
    const score = scoreOf({ ...played, noticesHeld: 1 });
    expect(score.outcomes.map(({ control, kept }) => `${control} ${kept}`)).toEqual([
      'A2 false',
      'A3 true',
      'A4 false',
      'B11 false',
    ]);
    expect(score.kept).toBe(false);
    const keptA4 = (of: Played) => scoreOf(of).outcomes.find(({ control }) => control === 'A4')?.kept;
    expect([keptA4(played), keptA4({ ...played, exercise: { ...exercise, leaked: 1 } })]).toEqual([true, false]);
    expect(tableOf(score)).toMatch(/first page in the inbox +60\.0 s +10\.0 s {3}NOT KEPT/);
  });
});
