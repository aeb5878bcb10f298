import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

const published = (unit: PlatformUnit) =>
  unit.sql
    .selectFrom('advisory as a')
    .innerJoin('advisory_document as d', 'd.advisory_id', 'a.id')
    .select([
      'a.tracking_id',
      'a.revisions',
      'd.revision',
      'd.content',
      'd.body',
      'd.sha256',
      'd.sha512',
      'd.signature',
    ])
    .where('a.state', '=', 'published')
    .whereRef('d.revision', '=', ({ selectFrom }) =>
      selectFrom('advisory_document as newest')
        .select(({ fn }) => fn.max('newest.revision').as('revision'))
        .whereRef('newest.advisory_id', '=', 'a.id'),
    )
    .orderBy('a.tracking_id', 'desc');

/** Advisories as they were published last, newest first, for everybody. */
export const publishedAdvisories = (database: Database) =>
  acrossAgencies(database, 'incidents', 'list advisories', unit => published(unit).limit(1_000).execute(), {
    mode: 'read',
  });
export type PublishedAdvisory = Awaited<ReturnType<typeof publishedAdvisories>>[number];

/** One of them. @throws DomainError `not_found` */
export async function publishedAdvisory(database: Database, trackingId: string): Promise<PublishedAdvisory> {
  const query = (unit: PlatformUnit) => published(unit).where('a.tracking_id', '=', trackingId).executeTakeFirst();
  const row = await acrossAgencies(database, 'incidents', 'read an advisory', query, { mode: 'read' });
  if (!row) throw new DomainError('not_found', 'there is no such advisory');
  return row;
}
