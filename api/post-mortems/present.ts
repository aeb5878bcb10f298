import type { ActionRow } from '../../src/incidents/find-action.ts';
import type { ReaderRow, WholePostMortem } from '../../src/incidents/read-post-mortem.ts';
import { isoInstant } from '../http/schemas.ts';

const instantOrNull = (text: string | null) => (text === null ? null : isoInstant(text));

const presentReader = (row: ReaderRow) => ({
  personId: row.person_id,
  mailedAt: instantOrNull(row.mailed_at),
  remindersSent: row.reminders_sent,
  refusedAt: instantOrNull(row.refused_at),
  acknowledgedAt: instantOrNull(row.acknowledged_at),
  releasedAt: instantOrNull(row.released_at),
  releasedBy: row.released_by,
  reason: row.reason,
});

export const presentAction = (row: ActionRow) => ({
  id: row.id,
  title: row.title,
  ownerId: row.owner_id,
  dueAt: isoInstant(row.due_at),
  state: row.state,
  reason: row.reason,
  settledBy: row.settled_by,
  settledAt: instantOrNull(row.settled_at),
  remindersSent: row.reminders_sent,
  version: row.version,
});

export const presentPostMortem = ({ postMortem: row, readers, actions }: WholePostMortem) => ({
  incidentId: row.incident_id,
  state: row.state,
  impact: row.impact,
  causes: row.causes,
  wentWell: row.went_well,
  luck: row.luck,
  authorId: row.author_id,
  reviewerId: row.reviewer_id,
  reviewedAt: instantOrNull(row.reviewed_at),
  publishedAt: instantOrNull(row.published_at),
  sha256: row.sha256,
  readers: readers.map(presentReader),
  actions: actions.map(presentAction),
  version: row.version,
});
