import { createHash } from 'node:crypto';
import { type Client, ScheduleAlreadyRunning, type ScheduleHandle, type ScheduleOptions } from '@temporalio/client';
import { defineSearchAttributeKey } from '@temporalio/common';
import { type ClearText, say } from '../../src/kernel/clear-text.ts';
import type { MissedRuns, ScheduleWatch } from '../../src/kernel/schedule-watch.port.ts';

type Schedule = {
  id: string;
  workflow: string;
  everyMinutes: number;
  /** Minutes after the full interval, so that not all begin at once. */
  atMinute: number;
  summary: ClearText;
  input?: Record<string, unknown>;
  /** Runs also when it is made: until then nothing would say how things stand. */
  atOnce?: boolean;
  /** A run that is missed opens an incident. */
  guardsSecurity?: boolean;
};

/** Everything that happens by the clock. Workers bring Temporal into line with it when they start. */
export const schedules: readonly Schedule[] = [
  {
    id: 'platform/reconcile-runs',
    workflow: 'reconcile-runs',
    everyMinutes: 10,
    atMinute: 3,
    summary: say`Compares the rows of open runs with Temporal, and looks for schedules that missed a run`,
  },
  {
    id: 'platform/reconcile-stripe',
    workflow: 'reconcile-stripe',
    everyMinutes: 60,
    atMinute: 17,
    summary: say`Looks for events of Stripe that were missed`,
    input: {},
  },
  {
    id: 'platform/advance-leases',
    workflow: 'advance-leases',
    everyMinutes: 60,
    // Soon after midnight, wherever an agency is.
    atMinute: 1,
    summary: say`Begins and ends the leases whose day has come`,
  },
  {
    id: 'platform/guard-database',
    workflow: 'guard-database',
    everyMinutes: 10,
    atMinute: 7,
    summary: say`Compares the database with what Reeve relies on, and looks for rows that a foreign agency is shown`,
    guardsSecurity: true,
  },
  {
    id: 'platform/seal-audit',
    workflow: 'seal-audit',
    everyMinutes: 5,
    atMinute: 2,
    summary: say`Closes what was audited since the last time in segments, and keeps their anchors`,
    guardsSecurity: true,
  },
  {
    id: 'platform/verify-audit',
    workflow: 'verify-audit',
    everyMinutes: 24 * 60,
    atMinute: 131,
    summary: say`Checks every audit event, and that none is gone`,
    guardsSecurity: true,
    atOnce: true,
    input: { after: null, looked: 0, changed: 0, gaps: 0 },
  },
  {
    id: 'platform/renew-security-txt',
    workflow: 'renew-security-txt',
    everyMinutes: 24 * 60,
    atMinute: 41,
    summary: say`Renews security.txt when it is due, and checks what is served`,
    guardsSecurity: true,
    atOnce: true,
    input: {},
  },
  {
    id: 'platform/rewrap-keys',
    workflow: 'rewrap-keys',
    everyMinutes: 24 * 60,
    atMinute: 163,
    summary: say`Puts under today's root key what is sealed under one of before`,
  },
  {
    id: 'platform/prune',
    workflow: 'prune',
    everyMinutes: 24 * 60,
    atMinute: 97,
    summary: say`Removes rows that have served`,
  },
];

const kind = defineSearchAttributeKey('reeveKind', 'KEYWORD');
const state = defineSearchAttributeKey('reeveState', 'KEYWORD');
const mark = 'reeve:';

function optionsOf({ id, workflow, everyMinutes, atMinute, summary, input }: Schedule): ScheduleOptions {
  return {
    scheduleId: id,
    spec: { intervals: [{ every: everyMinutes * 60_000, offset: atMinute * 60_000 }] },
    policies: { overlap: 'SKIP', catchupWindow: Math.min(everyMinutes, 60) * 60_000 },
    action: {
      type: 'startWorkflow',
      workflowType: workflow,
      // Temporal appends the time: the scope stays in front.
      workflowId: `platform/${workflow}/scheduled`,
      taskQueue: 'core',
      args: input ? [input] : [],
      staticSummary: summary,
      typedSearchAttributes: [
        { key: kind, value: workflow },
        { key: state, value: 'running' },
      ],
    },
  };
}

/** Changes with the list and with how this file turns it into schedules. */
const noteOf = (schedule: Schedule): string =>
  `${mark}${createHash('sha256')
    .update(JSON.stringify([1, optionsOf(schedule)]))
    .digest('hex')
    .slice(0, 16)}`;

export type ReconciledSchedule = { id: string; outcome: 'created' | 'updated' | 'unchanged' | 'removed' };

/** Makes Temporal's schedules what the list says; several workers at once do no harm. */
export async function reconcileSchedules(client: Client, wanted = schedules): Promise<ReconciledSchedule[]> {
  const outcomes: ReconciledSchedule[] = [];
  for (const schedule of wanted) outcomes.push({ id: schedule.id, outcome: await reconcile(client, schedule) });
  for await (const { scheduleId, state } of client.schedule.list()) {
    const ours = state?.note?.startsWith(mark) && scheduleId.startsWith('platform/');
    if (!ours || wanted.some(({ id }) => id === scheduleId)) continue;
    await client.schedule.getHandle(scheduleId).delete();
    outcomes.push({ id: scheduleId, outcome: 'removed' });
  }
  return outcomes;
}

async function reconcile(client: Client, schedule: Schedule): Promise<ReconciledSchedule['outcome']> {
  const note = noteOf(schedule);
  try {
    const triggerImmediately = schedule.atOnce ?? false;
    await client.schedule.create({ ...optionsOf(schedule), state: { note, triggerImmediately } });
    return 'created';
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
  const handle = client.schedule.getHandle(schedule.id);
  if ((await handle.describe()).state.note === note) return 'unchanged';
  await update(handle, schedule, note);
  return 'updated';
}

/** Whether somebody has paused it is not ours to change. */
const update = (handle: ScheduleHandle, schedule: Schedule, note: string): Promise<void> =>
  handle.update(({ state: { paused } }) => ({ ...optionsOf(schedule), state: { paused, note } }));

/** Asks Temporal how the schedules fare. */
export function createScheduleWatch(client: Client, wanted = schedules): ScheduleWatch {
  const missedBy = async ({ id, guardsSecurity = false }: Schedule): Promise<MissedRuns> => {
    const { info } = await client.schedule.getHandle(id).describe();
    return {
      scheduleId: id,
      missed: info.numActionsMissedCatchupWindow + info.numActionsSkippedOverlap,
      guardsSecurity,
    };
  };
  return {
    missed: async () => (await Promise.all(wanted.map(missedBy))).filter(({ missed }) => missed > 0),
  };
}
