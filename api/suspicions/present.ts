import type { SuspicionRow } from '../../src/suspicions/report-suspicion.ts';
import { isoInstant } from '../http/schemas.ts';

/** As who reported it, and the agency's admins, see it. */
export const presentSuspicion = (row: SuspicionRow) => ({
  id: row.id,
  kind: row.kind,
  body: row.body,
  reportedBy: row.reported_by,
  aboutMembershipId: row.about_membership_id,
  state: row.state,
  sessionsEnded: row.sessions_ended,
  memberSuspended: row.member_suspended,
  answer: row.answer,
  answeredAt: row.answered_at && isoInstant(row.answered_at),
  createdAt: isoInstant(row.created_at),
});

/** As the company's people see it. */
export const presentReport = (row: SuspicionRow) => ({
  ...presentSuspicion(row),
  agencyId: row.for_agency,
  answeredBy: row.answered_by,
  incidentId: row.incident_id,
  pagedIncidentId: row.paged_incident_id,
});
