import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { distributePostMortem } from './distribute-post-mortem.contract.ts';
import { isOperator } from './find-operators.ts';
import { findPostMortem, mustNotBePublished, type PostMortemRow } from './find-post-mortem.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';
import { writeTimeline } from './write-timeline.ts';

/**
 * Publishes a reviewed post-mortem: from here on it stays as it is, its hash says of what, and a run has every named
 * reader acknowledge it.
 * @throws DomainError `not_found`; `already_done`; `phase_not_ready` before a second person has approved it who still
 *   works for the company: an account that has ended since may have been in other hands
 */
export async function publishPostMortem(unit: PlatformUnit, incidentId: string): Promise<void> {
  const row = await findPostMortem(unit, incidentId);
  mustNotBePublished(row);
  if (!row.reviewed_at || !row.reviewer_id)
    throw new DomainError('phase_not_ready', 'a second person has to approve this post-mortem first');
  if (!row.review_stands || !(await isOperator(unit, row.reviewer_id)))
    throw new DomainError(
      'phase_not_ready',
      'whoever approved it works for the company no more, or did not for a while: it is reviewed anew',
    );
  const sha256 = createHash('sha256')
    .update(canonicalJson(publishedContent(row)))
    .digest('hex');
  const now = new Date().toISOString();
  await unit.sql
    .updateTable('post_mortem')
    .set({ state: 'published', published_at: now, sha256, version: sql`version + 1`, updated_at: now })
    .where('id', '=', row.id)
    .execute();
  await writeTimeline(unit, { incidentId, kind: 'post_mortem_published', facts: { sha256 } });
  const { policy } = await unit.sql
    .selectFrom('incident')
    .select('policy')
    .where('id', '=', incidentId)
    .executeTakeFirstOrThrow();
  unit.start(distributePostMortem, { incidentId, policy: { remindEveryMs: policy.remindReadersEveryMs } });
  unit.wakeRun(respondToIncidentId(incidentId));
}

/** What the hash is of: as canonical JSON (RFC 8785), anybody can compute it again. */
const publishedContent = (row: PostMortemRow) => ({
  incidentId: row.incident_id,
  impact: row.impact,
  causes: row.causes,
  wentWell: row.went_well,
  luck: row.luck,
  authorId: row.author_id,
  reviewerId: row.reviewer_id,
});
