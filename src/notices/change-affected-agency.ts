import { sql } from 'kysely';
import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { DataCategory } from './affected-categories.ts';
import { type AffectedTarget, lockAffectedAgency } from './lock-affected-agency.ts';
import type { AffectedRow } from './rows.ts';

/** What is known of an agency's part; absent fields stay as they are, null: nobody knows. */
export type AffectedDetails = {
  dataCategories?: readonly DataCategory[] | undefined;
  peopleAffected?: number | null | undefined;
  recordsAffected?: number | null | undefined;
  /** Markdown. */
  consequences?: string | null | undefined;
};

/**
 * Says what is known of an agency's part by now, with a reason; its notices are brought up to date by the run.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for a closed incident
 */
export async function changeAffectedAgency(
  unit: PlatformUnit,
  target: AffectedTarget,
  { reason, ...details }: AffectedDetails & { reason: string },
): Promise<AffectedRow> {
  const before = await lockAffectedAgency(unit, target);
  const row = await unit.sql
    .updateTable('affected_agency')
    .set({ ...detailColumns(details), version: before.version + 1, updated_at: sql<string>`now()` })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = { agencyId: row.for_agency, affectedId: row.id, ...numbersOf(row), ...wordsOf(details) };
  await writeTimeline(unit, { incidentId: row.incident_id, kind: 'agency_changed', facts, text: reason });
  unit.wakeRun(respondToIncidentId(row.incident_id));
  return row;
}

/** The columns of what is given. */
export const detailColumns = ({ dataCategories, peopleAffected, recordsAffected, consequences }: AffectedDetails) => ({
  ...(dataCategories === undefined ? {} : { data_categories: [...dataCategories] }),
  ...(peopleAffected === undefined ? {} : { people_affected: peopleAffected }),
  ...(recordsAffected === undefined ? {} : { records_affected: recordsAffected }),
  ...(consequences === undefined ? {} : { consequences }),
});

/** That this act wrote words for the agency: whose they are decides who may approve its notice. */
export const wordsOf = ({ consequences }: AffectedDetails) => (consequences ? { consequences: true } : {});

export const numbersOf = (row: AffectedRow) => ({
  categories: row.data_categories.join(' '),
  people: row.people_affected,
  records: row.records_affected,
});
