import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendClocks } from '../../src/clocks/attend-clocks.ts';
import { moveClock } from '../../src/clocks/move-clock.ts';
import { startClock } from '../../src/clocks/start-clock.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { decideOperatorTask } from '../../src/kernel/operator-tasks.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';

const hour = 3_600_000;
const began = Date.parse('2026-03-01T00:00:00.000Z');

describe('a clock that is moved', () => {
  let open: OpenTestDatabase;
  beforeAll(async () => {
    open = await openTestDatabase();
  });
  afterAll(() => open?.close());

  const unit = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(open.database, 'incidents', 'tests', work);

  /** One that ends after ten hours, and warns two before. */
  const clock = async () => {
    const name = { subjectType: 'incident', subjectId: uuid7(), agencyId: null, kind: 'notify_agency' } as const;
    await unit(at =>
      startClock(at, { ...name, rule: 'x@1', startsAtMs: began, durationMs: 10 * hour, warnBeforeMs: 2 * hour }),
    );
    const tasks = () =>
      open.admin<{ id: string; decision: string | null; reason: string | null }>(
        `select id, decision, reason from operator_task where subject_id = $1 order by raised_at, id`,
        [name.subjectId],
      );
    return {
      tasks,
      decided: async () => (await tasks()).map(({ decision }) => decision),
      to: (endHours: number, startHours = 0) =>
        unit(at =>
          moveClock(at, {
            ...{ ...name, startsAtMs: began + startHours * hour },
            ...{ dueAtMs: began + endHours * hour, warnBeforeMs: 2 * hour },
          }),
        ),
      /** What is told by then: the words, not the rows. */
      at: async (hours: number) => {
        const told = await unit(at => attendClocks(at, { ...name, nowMs: began + hours * hour }));
        return [told.warned.length, told.overdue.length, told.lookAgainAtMs && (told.lookAgainAtMs - began) / hour];
      },
      state: async () =>
        (await open.admin('select state from clock where subject_id = $1', [name.subjectId]))[0]?.state,
    };
  };

  it('warns and runs out anew, each with a task of its own; the one before is closed', async () => {
    const it = await clock();
    expect(await it.at(8)).toEqual([1, 0, 10]);
    expect(await it.at(10)).toEqual([0, 1, null]);
    expect(await it.to(20)).toEqual({ from: '2026-03-01T10:00:00.000Z', to: '2026-03-01T20:00:00.000Z' });
    const [withdrawn] = await it.tasks();
    expect([withdrawn?.decision, withdrawn?.reason]).toEqual([
      'done',
      'Its end was moved to 2026-03-01T20:00:00.000Z.',
    ]);
    expect([await it.state(), await it.at(11)]).toEqual(['running', [0, 0, 18]]);
    expect(await it.at(18)).toEqual([1, 0, 20]);
    expect(await it.at(21)).toEqual([0, 1, null]);
    expect(await it.decided()).toEqual(['done', null]);
    expect(await it.at(22)).toEqual([0, 0, null]);
  });

  it('to an end that has passed is overdue at once', async () => {
    const it = await clock();
    await it.to(3, -7);
    expect(await it.at(4)).toEqual([0, 1, null]);
    expect([await it.state(), await it.decided()]).toEqual(['overdue', [null]]);
  });

  it('is not moved to where it ends already, and tells no end twice', async () => {
    const it = await clock();
    await it.at(8);
    expect(await it.to(10)).toBeNull();
    await it.to(20);
    await it.to(10);
    expect(await it.at(9)).toEqual([0, 0, 10]);
    expect(await it.at(10)).toEqual([0, 1, null]);
    const [task] = await it.tasks();
    await unit(at => decideOperatorTask(at, { taskId: String(task?.id), decision: 'done', reason: 'They were told.' }));
    await it.to(20);
    await it.to(10);
    expect(await it.at(12)).toEqual([0, 0, null]);
    expect([await it.state(), await it.decided()]).toEqual(['overdue', ['done']]);
  });

  it('has a task again for an end whose task was closed only since it was moved away', async () => {
    const it = await clock();
    await it.at(10);
    await it.to(20);
    await it.to(10);
    expect(await it.at(12)).toEqual([0, 1, null]);
    expect(await it.decided()).toEqual(['done', null]);
  });
});
