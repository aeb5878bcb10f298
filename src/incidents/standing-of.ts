import type { PlatformUnit } from '../kernel/unit.ts';

/** What has been done for an incident and still stands: containments that are not undone, notices that were sent. */
export async function standingOf(
  unit: PlatformUnit,
  incidentId: string,
): Promise<{ containments: number; notices: number }> {
  const { containments, notices } = await unit.sql
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
    ])
    .executeTakeFirstOrThrow();
  return { containments: Number(containments), notices: Number(notices) };
}
