import { raiseOperatorTask } from '../kernel/operator-tasks.ts';
import { tellOperators } from '../kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { nextTaskName } from './clock-tasks.ts';
import type { ClockSubject } from './words.ts';

export type AttendedClock = {
  id: string;
  kind: string;
  agencyId: string | null;
  /** What brought it, where there may be several of a kind. */
  occasionId: string | null;
  dueAt: string;
};
export type Attended = {
  /** Those that were warned of, and that ran out, just now: for the timeline of the subject. */
  warned: AttendedClock[];
  overdue: AttendedClock[];
  /** The one that runs out next, among those that run. */
  next: AttendedClock | null;
  /** Milliseconds since 1970 of when to look again; null when no clock runs. */
  lookAgainAtMs: number | null;
};

/**
 * Marks the subject's clocks whose warning or end has come by `nowMs`, each once; one that ran out becomes an operator
 * task and is mailed. `nowMs` comes from the run, so that its time alone moves them. Repeatable.
 */
export async function attendClocks(
  unit: PlatformUnit,
  { subjectType, subjectId, nowMs }: { subjectType: ClockSubject; subjectId: string; nowMs: number },
): Promise<Attended> {
  const now = new Date(nowMs).toISOString();
  const rows = await unit.sql
    .selectFrom('clock')
    .selectAll()
    .where('subject_type', '=', subjectType)
    .where('subject_id', '=', subjectId)
    .where('state', '=', 'running')
    .orderBy('due_at')
    .forUpdate()
    .execute();
  const facts = (row: (typeof rows)[number]): AttendedClock => ({
    ...{ id: row.id, kind: row.kind, agencyId: row.for_agency, occasionId: row.occasion_id, dueAt: row.due_at },
  });
  const over = rows.filter(row => Date.parse(row.due_at) <= nowMs);
  const ranOut = [];
  const running = rows.filter(row => !over.includes(row));
  const warned = running.filter(row => !row.warned_at && Date.parse(row.warn_at) <= nowMs);
  for (const row of over) if (await runOut(unit, facts(row), { subjectType, subjectId, now })) ranOut.push(row);
  for (const row of warned) await warn(unit, row, now);
  const moments = running.flatMap(row => [
    Date.parse(row.due_at),
    ...(row.warned_at || warned.includes(row) ? [] : [Date.parse(row.warn_at)]),
  ]);
  return {
    warned: warned.filter(row => !row.warned_ends.includes(endOf(row))).map(facts),
    overdue: ranOut.map(facts),
    next: running[0] ? facts(running[0]) : null,
    lookAgainAtMs: moments.length > 0 ? Math.min(...moments) : null,
  };
}

/** The end itself, however the database writes it. */
const endOf = ({ due_at }: { due_at: string }): string => new Date(due_at).toISOString();

/** Marks the end that was warned of, too: one that it is moved back to is not told twice. */
const warn = (unit: PlatformUnit, row: { id: string; due_at: string; warned_ends: string[] }, now: string) =>
  unit.sql
    .updateTable('clock')
    .set({ warned_at: now, warned_ends: [...new Set([...row.warned_ends, endOf(row)])] })
    .where('id', '=', row.id)
    .execute();

/** False when this end had run out before, and a person has closed the task about it. */
async function runOut(
  unit: PlatformUnit,
  clock: AttendedClock,
  { subjectType, subjectId, now }: { subjectType: ClockSubject; subjectId: string; now: string },
): Promise<boolean> {
  await unit.sql.updateTable('clock').set({ state: 'overdue', overdue_at: now }).where('id', '=', clock.id).execute();
  const raisedBy = await nextTaskName(unit, clock.id, endOf({ due_at: clock.dueAt }));
  if (!raisedBy) return false;
  const { id, raised } = await raiseOperatorTask(unit, {
    ...{ raisedBy, workflowId: null, kind: 'clock_overdue', subjectType, subjectId },
    agencyId: clock.agencyId,
    remedy: `The clock ${clock.kind} has run out. Do what it is for, say why it was late, and close this task.`,
    choices: ['done'],
  });
  if (raised) unit.start(tellOperators, { taskId: id });
  return raised;
}
