import { sql } from 'kysely';
import { linkGeneration } from '../incidents/link-generation.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findPage } from '../paging/find-page.ts';
import { renewStatusLink } from '../vulnerabilities/renew-status-link.ts';
import type { FoundSecret } from './read-exposed.ts';

export type VoidOutcome = 'revoked' | 'already_ended' | 'unknown';
type OfPlatform = Exclude<FoundSecret, { kind: 'invitation' }>;
type Voids = (unit: PlatformUnit, subjectId: string, generation: number) => Promise<VoidOutcome>;

/**
 * Voids a secret of the company's own rows. A link that is counted by `exposed_credential` is void once its row there
 * says so, which the caller writes in the same commit.
 */
export const voidSecret = (unit: PlatformUnit, { kind, subjectId, generation }: OfPlatform): Promise<VoidOutcome> =>
  voids[kind](unit, subjectId, generation);

const counted =
  (
    kind: 'page_link' | 'reader_link' | 'notice_link',
    exists: (unit: PlatformUnit, id: string) => Promise<boolean>,
  ): Voids =>
  async (unit, subjectId, generation) => {
    if (!(await exists(unit, subjectId))) return 'unknown';
    const { rows } = await sql<{ live: number }>`select ${linkGeneration(kind, subjectId)} as live`.execute(unit.sql);
    return rows[0]?.live === generation ? 'revoked' : 'already_ended';
  };

const voids: Readonly<Record<OfPlatform['kind'], Voids>> = {
  page_link: counted('page_link', async (unit, id) => (await findPage(unit, id)) !== null),
  reader_link: counted('reader_link', async (unit, id) => {
    const reader = unit.sql.selectFrom('post_mortem_reader').select('id').where('id', '=', id);
    return (await reader.executeTakeFirst()) !== undefined;
  }),
  notice_link: counted('notice_link', async (unit, subject) => {
    const [noticeId = ''] = subject.split('/');
    const notice = unit.sql.selectFrom('breach_notice').select('id').where('id', '=', noticeId);
    return (await notice.executeTakeFirst()) !== undefined;
  }),
  report_link: async (unit, id, generation) => {
    const report = unit.sql.selectFrom('vulnerability_report').select('generation').where('id', '=', id).forUpdate();
    const row = await report.executeTakeFirst();
    if (!row) return 'unknown';
    if (row.generation !== generation) return 'already_ended';
    await renewStatusLink(unit, id);
    return 'revoked';
  },
  alert_source: async (unit, id, generation) => {
    const rotated = await unit.sql
      .updateTable('alert_source')
      .set({ generation: generation + 1, version: sql<number>`version + 1` })
      .where('id', '=', id)
      .where('generation', '=', generation)
      .returning('id')
      .executeTakeFirst();
    return rotated
      ? audited(unit, { action: 'alert_source.rotated', subjectType: 'alert_source', id })
      : 'already_ended';
  },
  pager: async (unit, id, generation) => {
    const rotated = await unit.sql
      .updateTable('pager')
      .set({ generation: generation + 1, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
      .where('id', '=', id)
      .where('generation', '=', generation)
      .returning('person_id')
      .executeTakeFirst();
    const subject = { action: 'pager.secret_made', subjectType: 'person', id: rotated?.person_id ?? '' };
    return rotated ? audited(unit, subject) : 'already_ended';
  },
};

type Audited = { action: string; subjectType: string; id: string };
function audited(unit: PlatformUnit, { action, subjectType, id }: Audited): 'revoked' {
  unit.audit({ action, subjectType, subjectId: id, details: { reason: 'exposed' } });
  return 'revoked';
}
