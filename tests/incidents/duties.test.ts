import { describe, expect, it } from '@jest/globals';
import { duties } from '../../activities/incidents/duties.ts';
import { addNote } from '../../src/incidents/add-note.ts';
import { addTask } from '../../src/incidents/add-task.ts';
import { attendIncident } from '../../src/incidents/attend-incident.ts';
import type { Duty } from '../../src/incidents/duty.ts';
import { keepCommand } from '../../src/incidents/keep-command.ts';
import { keepPhase } from '../../src/incidents/keep-phase.ts';
import { keepReview } from '../../src/incidents/keep-review.ts';
import { keepTasks } from '../../src/incidents/keep-tasks.ts';
import { keepUpdates } from '../../src/incidents/keep-updates.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { insertOperator } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';
import { shortPolicy } from './support/short-policy.ts';

const at = served({ poolMax: 4 });
const hour = 3_600_000;
const attend = (incidentId: string, duty: Duty, nowMs: number) =>
  acrossAgencies(at.open.database, 'incidents', 'test', unit => attendIncident(unit, [duty], { incidentId, nowMs }), {
    actor: { kind: 'system', id: `platform/respond-to-incident/${incidentId}` },
  });
const asOperator = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
  acrossAgencies(at.open.database, 'incidents', 'test', work, {
    actor: { kind: 'operator', id: at.world.operator.personId },
  });
const roundsOf = async (incidentId: string) =>
  (await at.open.admin('select reason from page_round where incident_id = $1 order by created_at', [incidentId])).map(
    ({ reason }) => reason,
  );
const acknowledged = (incidentId: string) =>
  at.open.admin(`update page_round set state = 'acknowledged' where incident_id = $1`, [incidentId]);
const started = (incidentId: string) =>
  at.open.admin<{ input: { about: string; personId: string } }>(
    `select input from outbox where contract = 'remind-person' and input->>'incidentId' = $1`,
    [incidentId],
  );
const linesOf = (incidentId: string, kind: string) =>
  at.open.admin<{ facts: Record<string, unknown> }>(
    'select facts from incident_event where incident_id = $1 and kind = $2 order by recorded_at, id',
    [incidentId, kind],
  );
const policy = shortPolicy();

describe('an incident that nobody commands', () => {
  it('pages again once the policy says so, and again and again; a repeat does nothing twice', async () => {
    const { incidentId } = await at.world.newIncident({ policy });
    await acknowledged(incidentId);
    const now = Date.now();
    const view = await attend(incidentId, keepCommand, now);
    expect([view.waitsFor, await roundsOf(incidentId)]).toEqual([['commander'], ['opened']]);
    expect(view.lookAgainAtMs).toBeGreaterThan(now + hour - 60_000);
    for (let repeat = 0; repeat < 3; repeat += 1) await attend(incidentId, keepCommand, now + hour);
    expect(await roundsOf(incidentId)).toEqual(['opened', 'unattended']);
    await acknowledged(incidentId);
    await attend(incidentId, keepCommand, now + hour + 60_000);
    expect(await roundsOf(incidentId)).toHaveLength(2);
    await attend(incidentId, keepCommand, now + 2 * hour);
    expect(await roundsOf(incidentId)).toHaveLength(3);
  });

  it('pages nobody twice while a round is open, nor when the clock is set back', async () => {
    const { incidentId } = await at.world.newIncident({ policy });
    const now = Date.now();
    await attend(incidentId, keepCommand, now + hour);
    expect(await roundsOf(incidentId)).toEqual(['opened']);
    await attend(incidentId, keepCommand, now - 10 * hour);
    expect(await roundsOf(incidentId)).toEqual(['opened']);
  });
});

describe('somebody who leaves the company', () => {
  it('loses their roles in the timeline, and for a commander somebody is paged at once', async () => {
    const leaver = await insertOperator(at.open.admin);
    const { incidentId } = await at.world.newIncident({ policy, commanderId: leaver.personId });
    await at.open.admin('update incident set scribe_id = $2, liaison_id = $3 where id = $1', [
      incidentId,
      leaver.personId,
      at.world.operator.personId,
    ]);
    await acknowledged(incidentId);
    const now = Date.now();
    expect((await attend(incidentId, keepCommand, now)).commanderId).toBe(leaver.personId);
    await at.open.admin('update operator_account set ended_at = now() where person_id = $1', [leaver.personId]);
    const view = await attend(incidentId, keepCommand, now + 1_000);
    expect([view.commanderId, view.waitsFor]).toEqual([null, ['commander']]);
    const [row] = await at.open.admin('select scribe_id, liaison_id from incident where id = $1', [incidentId]);
    expect(row).toEqual({ scribe_id: null, liaison_id: at.world.operator.personId });
    expect((await linesOf(incidentId, 'role_given')).map(({ facts }) => [facts['role'], facts['because']])).toEqual([
      ['commander', 'left_the_company'],
      ['scribe', 'left_the_company'],
    ]);
    expect(await roundsOf(incidentId)).toEqual(['opened', 'unattended']);
    await attend(incidentId, keepCommand, now + 2_000);
    expect(await linesOf(incidentId, 'role_given')).toHaveLength(2);
  });

  it('is noticed without anybody telling the run', async () => {
    const { incidentId } = await at.world.newIncident({ policy, commanderId: at.world.operator.personId });
    const now = Date.now();
    expect((await attend(incidentId, keepCommand, now)).lookAgainAtMs).toBe(now + hour);
  });
});

describe('a word by a person', () => {
  it('is asked of the commander when it is due, once each time, and puts the next reminder off', async () => {
    const { incidentId } = await at.world.newIncident({ policy, commanderId: at.world.operator.personId });
    const now = Date.now();
    for (let repeat = 0; repeat < 3; repeat += 1) await attend(incidentId, keepUpdates, now + hour + 60_000);
    expect((await started(incidentId)).map(({ input }) => input)).toEqual([
      expect.objectContaining({ about: 'update_due', personId: at.world.operator.personId }),
    ]);
    expect(await linesOf(incidentId, 'reminder_sent')).toHaveLength(1);
    await at.open.admin('update incident set update_reminded_at = null where id = $1', [incidentId]);
    await at.open.admin(`update incident set created_at = now() - interval '5 hours' where id = $1`, [incidentId]);
    await asOperator(unit => addNote(unit, incidentId, { text: 'We read the logs.' }));
    const view = await attend(incidentId, keepUpdates, Date.now() + 60_000);
    expect([view.waitsFor, await started(incidentId)]).toEqual([[], expect.any(Array)]);
    expect(await started(incidentId)).toHaveLength(1);
  });

  it('is an operator task, once, where nobody commands; in an exercise it is not', async () => {
    const { incidentId } = await at.world.newIncident({ policy });
    const exercise = await at.world.newIncident({ policy, exercise: true });
    for (const later of [1, 2, 3])
      for (const each of [incidentId, exercise.incidentId])
        await attend(each, keepUpdates, Date.now() + later * (hour + 60_000));
    const tasks = await at.open.admin(`select subject_id from operator_task where kind = 'incident_unattended'`);
    expect(tasks).toEqual([{ subject_id: incidentId }]);
    expect(await started(incidentId)).toEqual([]);
  });

  it('is not asked for once it is over but for the review', async () => {
    const { incidentId } = await at.world.newIncident({ policy, phase: 'review' });
    await attend(incidentId, keepUpdates, Date.now() + 100 * hour);
    expect(await linesOf(incidentId, 'reminder_sent')).toEqual([]);
  });
});

describe('a task that is overdue', () => {
  it('is told to its owner once, and again for another time; without an owner to the commander', async () => {
    const owner = await insertOperator(at.open.admin);
    const { incidentId } = await at.world.newIncident({ policy, commanderId: at.world.operator.personId });
    const dueAt = new Date(Date.now() + hour).toISOString();
    for (const ownerId of [owner.personId, null])
      await asOperator(unit => addTask(unit, incidentId, { title: 'Ask the hoster', ownerId, dueAt }));
    expect(await attend(incidentId, keepTasks, Date.now())).toMatchObject({
      ...{ waitsFor: [], lookAgainAtMs: Date.parse(dueAt) },
    });
    for (const later of [1, 2]) await attend(incidentId, keepTasks, Date.now() + later * hour + 1_000);
    const told = (await started(incidentId)).map(({ input }) => [input.about, input.personId]);
    expect(told.toSorted()).toEqual(
      [
        ['task_overdue', owner.personId],
        ['task_overdue', at.world.operator.personId],
      ].toSorted(),
    );
    expect((await attend(incidentId, keepTasks, Date.now() + 3 * hour)).waitsFor).toEqual(['overdue_task']);
  });
});

describe('the review', () => {
  it('has a clock for its post-mortem from the fix on, which is met when that is published', async () => {
    const { incidentId } = await at.world.newClosableIncident();
    const fixedAt = '2026-11-01T12:00:00.000Z';
    await at.open.admin('update incident set fixed_at = $2 where id = $1', [incidentId, fixedAt]);
    await at.open.admin(`update post_mortem set state = 'draft', published_at = null where incident_id = $1`, [
      incidentId,
    ]);
    for (let repeat = 0; repeat < 2; repeat += 1) await attend(incidentId, keepReview, Date.parse(fixedAt) + hour);
    const clocks = () => at.open.admin('select kind, state, due_at from clock where subject_id = $1', [incidentId]);
    const [clock] = await clocks();
    expect(clock).toMatchObject({ kind: 'post_mortem', state: 'running' });
    expect(new Date(clock?.['due_at']).toISOString()).toBe('2026-11-06T12:00:00.000Z');
    const publishedAt = '2026-11-03T12:00:00.000Z';
    await at.open.admin(`update post_mortem set state = 'published', published_at = $2 where incident_id = $1`, [
      incidentId,
      publishedAt,
    ]);
    const view = await attend(incidentId, keepReview, Date.parse(publishedAt) + hour);
    expect([view.waitsFor, (await clocks())[0]?.['state']]).toEqual([['close'], 'met']);
    expect(await linesOf(incidentId, 'clock_started')).toHaveLength(1);
    expect(await linesOf(incidentId, 'clock_settled')).toHaveLength(1);
  });

  it('says before it what keeps the incident in its phase, and then that somebody has to move it on', async () => {
    const waits = async (incidentId: string) => (await attend(incidentId, keepPhase, Date.now())).waitsFor;
    const [open, done] = [
      await at.world.newIncident({ phase: 'fix' }),
      await at.world.newIncident({ phase: 'fix', settled: true }),
    ];
    expect([await waits(open.incidentId), await waits(done.incidentId)]).toEqual([['cause'], ['next_phase']]);
  });

  it('says what it waits for', async () => {
    const { incidentId } = await at.world.newIncident({ phase: 'review', settled: true });
    expect((await attend(incidentId, keepReview, Date.now())).waitsFor).toEqual(['post_mortem_missing']);
  });
});

describe('all duties', () => {
  it('leave a closed incident alone, and have names of their own', async () => {
    const { incidentId } = await at.world.newIncident({ policy });
    await at.open.admin(`update incident set phase = 'closed', outcome = 'resolved', closed_at = now() where id = $1`, [
      incidentId,
    ]);
    for (const duty of duties) {
      const view = await attend(incidentId, duty, Date.now() + 1_000 * hour);
      expect([view.outcome, view.waitsFor, view.lookAgainAtMs]).toEqual(['resolved', [], null]);
    }
    expect(new Set(duties.map(({ name }) => name)).size).toBe(duties.length);
  });
});
