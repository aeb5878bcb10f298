import { type Expression, sql } from 'kysely';

/** Links that are made from rows which keep no generation: whose row, of which kind. */
export type CountedLink = 'page_link' | 'reader_link' | 'notice_link';

/** Which link of a subject holds: one more than were found by others and posted (`exposed_credential`). */
export const linkGeneration = (kind: CountedLink, subject: string | Expression<unknown>) =>
  sql<number>`(select 1 + count(*)::int from exposed_credential x
    where x.kind = ${kind} and x.subject_id = (${subject})::text and x.outcome = 'revoked')`;
