import type { PlatformUnit } from '../kernel/unit.ts';

/**
 * What has been done for an incident and still stands: containments that are not undone, notices that were sent, directions
 * of an authority that nobody has settled.
 */
export async function standingOf(
  unit: PlatformUnit,
  incidentId: string,
): Promise<{ containments: number; notices: number; directions: number }> {
  const { containments, notices, directions } = await unit.sql
    .selectNoFrom(({ selectFrom, fn }) => [
      selectFrom('containment')
        .select(fn.countAll<string>().as('n'))
        .where('incident_id', '=', incidentId)
        .where('state', 'in', ['requested', 'done', 'undoing'])
        .as('containments'),
      selectFrom('breach_notice')
        .select(fn.countAll<string>().as('n'))
        .where('incident_id', '=', incidentId)
        .where('state', 'in', ['approved', 'sent'])
        .as('notices'),
      selectFrom('clock')
        .select(fn.countAll<string>().as('n'))
        .where('subject_type', '=', 'incident')
        .where('subject_id', '=', incidentId)
        .where('occasion_id', 'is not', null)
        .where('state', 'in', ['running', 'overdue'])
        .as('directions'),
    ])
    .executeTakeFirstOrThrow();
  return { containments: Number(containments), notices: Number(notices), directions: Number(directions) };
}
