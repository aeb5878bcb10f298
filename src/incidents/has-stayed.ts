import { type RawBuilder, sql } from 'kysely';

/**
 * Whether nobody has ended somebody's work for the company since an instant, nor suspended them: if so, what they approved
 * until then may have been another's act, and counts no longer, though they have come back since. Both are references to
 * columns of ours, with their table: a bare `created_at` would be the one of what is looked up here.
 */
export const hasStayed = (person: Column, since: Column): RawBuilder<boolean> => sql<boolean>`(
  not exists (select from operator_change c where c.person_id = ${sql.ref(person)} and c.change = 'ended'
    and c.created_at >= ${sql.ref(since)})
  and not exists (select from containment k where k.kind = 'suspend_person' and k.state <> 'failed'
    and k.scope->>'personId' = ${sql.ref(person)}::text and k.created_at >= ${sql.ref(since)}))`;
type Column = `${string}.${string}`;
