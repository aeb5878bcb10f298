import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { WordException } from './compare-text.rules.ts';
import { compareWithOthers, refuseOthers } from './compare-with-others.ts';
import { sha256Of } from './draft-notice.ts';
import { holdOpenIncident } from './hold-incident.ts';
import { lockNotice, type NoticeName } from './lock-notice.ts';
import type { NoticeRow } from './rows.ts';

export type NoticeEdit = {
  version: number;
  subject?: string | undefined;
  body?: string | undefined;
  /** Names of others that are ordinary words in this text. Whoever approves it has to say so as well. */
  exceptions?: readonly WordException[] | undefined;
};

/**
 * Changes the text of a draft of that version. It gets another hash, so that approvals of the old text count no longer;
 * who changed it may not approve it.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for one that is no draft, `invalid_input` naming each word
 *   that belongs to another agency, and where it stands
 */
export async function editNotice(unit: PlatformUnit, name: NoticeName, edit: NoticeEdit): Promise<NoticeRow> {
  await holdOpenIncident(unit, name.incidentId);
  const notice = await lockNotice(unit, name);
  if (notice.version !== edit.version) throw new DomainError('version_stale', 'somebody has changed this notice');
  if (notice.state !== 'draft') throw new DomainError('conflict', `this notice is ${notice.state}: its text stays`);
  const { incident_id: incidentId, for_agency: agencyId } = notice;
  const text = {
    ...{ language: notice.language, subject: edit.subject ?? notice.subject, body: edit.body ?? notice.body },
  };
  const { subject, body } = text;
  const comparison = await compareWithOthers(unit, { incidentId, agencyId, texts: { subject, body } });
  const exceptions = edit.exceptions ?? [];
  refuseOthers(comparison, { code: 'invalid_input', message: 'a notice is about one agency alone', exceptions });
  const row = await unit.sql
    .updateTable('breach_notice')
    .set({
      ...{ ...text, sha256: sha256Of(text), version: notice.version + 1, updated_at: new Date().toISOString() },
      editors: [...new Set([...notice.editors, unit.actor.id])],
    })
    .where('id', '=', notice.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = { noticeId: notice.id, agencyId, notice: notice.kind, edited: true, sha256: row.sha256 };
  await writeTimeline(unit, { incidentId, kind: 'notice_drafted', facts });
  unit.wakeRun(respondToIncidentId(incidentId));
  return row;
}
