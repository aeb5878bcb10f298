import type { AffectedRow } from '../../src/notices/rows.ts';
import { etagOf } from '../http/preconditions.ts';
import { isoInstant } from '../http/schemas.ts';

export const presentAffected = (row: AffectedRow) => ({
  id: row.id,
  incidentId: row.incident_id,
  agencyId: row.for_agency,
  state: row.state,
  basis: row.basis,
  dataCategories: row.data_categories,
  peopleAffected: row.people_affected,
  recordsAffected: row.records_affected,
  consequences: row.consequences,
  reason: row.reason,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at && isoInstant(row.decided_at),
  createdAt: isoInstant(row.created_at),
  updatedAt: isoInstant(row.updated_at),
  version: row.version,
});

export const answerAffected = (row: AffectedRow) => ({
  status: 200 as const,
  headers: { etag: etagOf(row.version) },
  body: presentAffected(row),
});
