import { writeTimeline } from '../incidents/write-timeline.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AgencyFacts } from './agency-facts.ts';
import { languageFor } from './catalogue/index.ts';
import { coversOf, isWrong } from './covers.ts';
import { draftNotice, sha256Of } from './draft-notice.ts';
import type { NoticeCourse } from './notice-course.ts';
import type { NoticeRow } from './rows.ts';
import { withdrawRow } from './withdraw-notice.ts';
import type { NoticeKind } from './words.ts';

export type DraftFacts = {
  agency: AgencyFacts;
  securityMail: string;
  /** The person who asked for it; null for the run. */
  author: string | null;
};

/**
 * Keeps up the draft that the course asks for: none where all is told, a new one where something is new, the open one
 * written again where nobody has touched or approved it. What came to nothing is withdrawn.
 */
export async function keepDraft(unit: PlatformUnit, course: NoticeCourse, facts: DraftFacts): Promise<void> {
  const { incident, affected, notices } = course;
  const last = notices.at(-1);
  const open = notices.find(({ state }) => state === 'draft');
  const wrong = isWrong(incident, affected);
  const sentAny = notices.some(({ state }) => state === 'sent');
  if (open && (incident.outcome === 'merged' || (wrong && open.covers !== 'wrong'))) {
    await withdrawRow(unit, open, 'It came to nothing: the agency or the incident is no longer concerned.');
    if (!wrong || !sentAny) return;
  } else if (last?.state === 'approved' || (wrong && !sentAny) || affected.state === 'proposed') return;
  const covers = coversOf(incident, affected);
  if (incident.outcome === 'merged' || (last?.covers === covers && !wantsLast(course, last))) return;
  if (open && !wrong && !(await untouched(unit, open))) return;
  await writeDraft(unit, course, { ...facts, replaced: wrong ? undefined : open });
}

/** A first notice that only went out at the end tells all there is, and is not yet the last one. */
const wantsLast = ({ incident }: NoticeCourse, last: NoticeRow): boolean =>
  ['review', 'closed'].includes(incident.phase) &&
  last.state === 'sent' &&
  last.kind !== 'final' &&
  last.covers !== 'wrong';

/** A draft that neither a person wrote or changed, nor anybody approved. */
async function untouched(unit: PlatformUnit, draft: NoticeRow): Promise<boolean> {
  if (draft.drafted_by !== null || draft.editors.length > 0) return false;
  const approvals = unit.sql.selectFrom('breach_notice_approval').select('id').where('notice_id', '=', draft.id);
  return (await approvals.where('sha256', '=', draft.sha256).limit(1).executeTakeFirst()) === undefined;
}

/** Which notice comes next: the first, the last, or one between. */
function kindOf({ incident, affected, notices }: NoticeCourse): NoticeKind {
  const sentAny = notices.some(({ state }) => state === 'sent');
  if (!sentAny) return 'initial';
  const last = incident.phase === 'review' || incident.phase === 'closed' || isWrong(incident, affected);
  return last ? 'final' : 'update';
}

/** Writes a draft: a new row, or the text of `replaced` again. Returns its id. */
export async function writeDraft(
  unit: PlatformUnit,
  course: NoticeCourse,
  { agency, securityMail, author, replaced }: DraftFacts & { replaced?: NoticeRow | undefined },
): Promise<string> {
  const { incident, affected, notices } = course;
  const [incident_id, for_agency, kind] = [incident.id, affected.for_agency, kindOf(course)];
  const wrong = isWrong(incident, affected);
  const text = draftNotice({
    ...{ incident, affected, agency, securityMail, kind: wrong ? 'correction' : kind },
    language: languageFor({ wanted: agency.contact?.language ?? null, country: agency.country }),
  });
  const fields = { kind, ...text, sha256: sha256Of(text), covers: coversOf(incident, affected) };
  const id = replaced?.id ?? uuid7();
  const sequence = replaced?.sequence ?? (notices.at(-1)?.sequence ?? 0) + 1;
  if (replaced) {
    const version = replaced.version + 1;
    const updated_at = new Date().toISOString();
    await unit.sql
      .updateTable('breach_notice')
      .set({ ...fields, version, updated_at })
      .where('id', '=', id)
      .execute();
  } else {
    const by = { drafted_by: author, editors: author ? [author] : [] };
    const row = { id, incident_id, for_agency, sequence, exercise: incident.exercise, ...by, ...fields };
    await unit.sql.insertInto('breach_notice').values(row).execute();
  }
  const said = { noticeId: id, agencyId: for_agency, notice: kind, sequence, again: replaced !== undefined };
  await writeTimeline(unit, { incidentId: incident.id, kind: 'notice_drafted', facts: said });
  return id;
}
