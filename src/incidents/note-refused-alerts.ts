import { sql } from 'kysely';
import { jsonb } from '../kernel/jsonb.ts';
import { raiseOperatorTask } from '../kernel/operator-tasks.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { RefusedAlert } from './alert-shapes.ts';
import { oneLine } from './alert-text.ts';

/** So many faults are kept of what was refused last, and go into the log. Names of labels come from anywhere. */
export const refusedFaults = (refused: readonly RefusedAlert[]): { pointer: string; detail: string }[] =>
  refused
    .flatMap(({ faults }) => faults)
    .slice(0, 5)
    .map(({ pointer, detail }) => ({ pointer: pointer && oneLine(pointer, 300), detail }));

/**
 * Counts the alerts of a source that could not be taken, where operators see it, and has them asked once a day to mend
 * it: an alarm that nobody hears is worse than one too many.
 */
export async function noteRefusedAlerts(
  unit: PlatformUnit,
  source: { id: string; name: string },
  refused: readonly RefusedAlert[],
): Promise<void> {
  if (refused.length === 0) return;
  await unit.sql
    .updateTable('alert_source')
    .set({
      refused_count: sql<number>`refused_count + ${refused.length}`,
      refused_at: sql<string>`now()`,
      refused_faults: jsonb(refusedFaults(refused)),
    })
    .where('id', '=', source.id)
    .execute();
  const day = new Date().toISOString().slice(0, 10);
  await raiseOperatorTask(unit, {
    ...{ raisedBy: `alerts-refused/${source.id}/${day}`, workflowId: null, agencyId: null, choices: ['done'] },
    ...{ kind: 'alerts_refused', subjectType: 'alert_source', subjectId: source.id },
    remedy: `The source of alerts ${source.name} has sent alerts that could not be taken: nobody was paged for them. What was wrong is shown under on-call. Look at what that system says, and mend what it sends.`,
  });
}
