import { sql } from 'kysely';
import { hasStayed } from '../incidents/has-stayed.ts';
import { respondToIncidentId } from '../incidents/respond-to-incident.contract.ts';
import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { WordException } from './compare-text.rules.ts';
import { compareWithOthers, refuseOthers } from './compare-with-others.ts';
import { hasWrittenWords } from './has-written-words.ts';
import { holdOpenIncident } from './hold-incident.ts';
import { lockNotice, type NoticeName } from './lock-notice.ts';
import { notifyAgencyId } from './notify-agency.contract.ts';
import type { NoticeRow } from './rows.ts';

/** How many persons approve exactly the same text before it leaves. */
export const approvalsNeeded = 2;

type Approval = {
  sha256: string;
  /** Names of others that are ordinary words in this text: each of the two approvers has to say so. */
  exceptions?: readonly WordException[] | undefined;
};

/**
 * Approves exactly the text of that hash. The second approval lets the run send it; works with Temporal down.
 * @throws DomainError `not_found`, `version_stale` for another hash, `conflict` for one that is no draft, one of a closed
 *   incident, or that names
 *   what belongs to another agency, with each word and where it stands; `second_person_required` for its author, its
 *   editors, whoever wrote what it was drafted from, and the same person again while their approval counts
 */
export async function approveNotice(
  unit: PlatformUnit,
  name: NoticeName,
  { sha256, exceptions = [] }: Approval,
): Promise<NoticeRow> {
  await holdOpenIncident(unit, name.incidentId);
  const notice = await lockNotice(unit, name);
  if (notice.state !== 'draft') throw new DomainError('conflict', `this notice is ${notice.state} already`);
  if (notice.sha256 !== sha256)
    throw new DomainError('version_stale', 'this is not the text as it stands: read it again');
  const approvedBy = unit.actor.id;
  if (notice.drafted_by === approvedBy || notice.editors.includes(approvedBy))
    throw new DomainError('second_person_required', 'who wrote or changed a notice does not approve it');
  if (await hasWrittenWords(unit, notice, approvedBy))
    throw new DomainError('second_person_required', 'it says what you wrote for the agencies: others approve it');
  await assertAboutNobodyElse(unit, notice, exceptions);
  const approvals = await addApproval(unit, notice, { approvedBy, exceptions });
  const facts = { noticeId: notice.id, agencyId: notice.for_agency, notice: notice.kind, approvals, sha256 };
  const text = exceptions.map(({ word, reason }) => `"${word}" is an ordinary word here: ${reason}`).join('\n\n');
  const line = { incidentId: notice.incident_id, kind: 'notice_approved' as const, facts };
  await writeTimeline(unit, text ? { ...line, text } : line);
  unit.wakeRun(respondToIncidentId(notice.incident_id));
  if (approvals < approvalsNeeded) return notice;
  unit.wakeRun(notifyAgencyId(notice.for_agency, notice.incident_id));
  const at = new Date().toISOString();
  return unit.sql
    .updateTable('breach_notice')
    .set({ state: 'approved', approved_at: at, updated_at: at, version: notice.version + 1 })
    .where('id', '=', notice.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** An agency may have been found, or have got its name, after the text was written. */
async function assertAboutNobodyElse(
  unit: PlatformUnit,
  notice: NoticeRow,
  exceptions: readonly WordException[],
): Promise<void> {
  const { incident_id: incidentId, for_agency: agencyId, subject, body } = notice;
  const comparison = await compareWithOthers(unit, { incidentId, agencyId, texts: { subject, body } });
  const message =
    'this notice says what belongs to another agency: change it first, or say that it is an ordinary word';
  refuseOthers(comparison, { code: 'conflict', message, exceptions });
}

/**
 * One that counts no more stays, and the same person may approve anew: their account may have been another's then, and is
 * theirs again now. Of two at the same moment one is refused.
 */
async function addApproval(
  unit: PlatformUnit,
  notice: NoticeRow,
  { approvedBy, exceptions }: { approvedBy: string; exceptions: readonly WordException[] },
): Promise<number> {
  const before = await approvalsOf(unit, notice);
  const own = before.filter(each => each.approved_by === approvedBy);
  if (own.some(({ stands }) => stands)) refuseSecond();
  const row = { id: uuid7(), notice_id: notice.id, approved_by: approvedBy, sha256: notice.sha256 };
  const added = await unit.sql
    .insertInto('breach_notice_approval')
    .values({ ...row, exceptions: jsonb([...exceptions]), follows: own.length })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) refuseSecond();
  return before.filter(({ stands, here }) => stands && here).length + 1;
}

function refuseSecond(): never {
  throw new DomainError('second_person_required', 'you have approved this: it takes a second person');
}

/**
 * Approvals of the text as it stands. Whose account has ended meanwhile may have lost it to somebody, also if they are back
 * (`stands`), or is no longer `here`: another one has to approve then, or they anew.
 */
const approvalsOf = (unit: PlatformUnit, { id, sha256 }: NoticeRow) =>
  unit.sql
    .selectFrom('breach_notice_approval')
    .select('approved_by')
    .select(hasStayed('breach_notice_approval.approved_by', 'breach_notice_approval.created_at').as('stands'))
    .select(sql<boolean>`approved_by in (select person_id from auth.operators_now())`.as('here'))
    .where('notice_id', '=', id)
    .where('sha256', '=', sha256)
    .execute();
