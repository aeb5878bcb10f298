import { type SqlBool, sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { ContainmentScope } from './containment.entity.ts';

/** Whose sessions end: of persons, of an agency (with those of its members in other places), or everybody's. */
export type SessionScope = Pick<ContainmentScope, 'all' | 'agencyId' | 'sparedSessionId'> & {
  personIds: readonly string[];
};
const atOnce = 1_000;

/**
 * Ends up to 1,000 live sessions that began before `before`. A session whose token was changed meanwhile keeps when it
 * began, and is found by the next call: go on until `found` is 0. A person's rotation under way is waited for.
 */
export async function endSessions(
  unit: PlatformUnit,
  scope: SessionScope,
  { before, containmentId }: { before: string; containmentId: string },
): Promise<{ found: number; ended: number }> {
  const { rows } = await sql<{ id: string }>`
    select id from session where ended_at is null and created_at <= ${before}::timestamptz
      and now() < idle_expires_at and now() < expires_at
      and ${whose(scope)} and id is distinct from ${scope.sparedSessionId ?? null}::uuid
    order by id limit ${atOnce}`.execute(unit.sql);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return { found: 0, ended: 0 };
  const ended = await unit.sql
    .updateTable('session')
    .set({ ended_at: sql<string>`now()`, ending: 'revoked' })
    .where('id', 'in', ids)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  const details = { sessions: ended.length };
  unit.audit({ action: 'containment.sessions_ended', subjectType: 'containment', subjectId: containmentId, details });
  return { found: ids.length, ended: ended.length };
}

function whose({ all, agencyId, personIds }: SessionScope) {
  if (all) return sql<SqlBool>`true`;
  const ofPersons = sql<SqlBool>`person_id = any(${[...personIds]}::uuid[])`;
  return agencyId ? sql<SqlBool>`(for_agency = ${agencyId}::uuid or ${ofPersons})` : ofPersons;
}
