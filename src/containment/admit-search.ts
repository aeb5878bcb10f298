import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** Whoever contains looks for one or two people, not for all. Per operator, whatever the incident. */
const most = 30;
const withinMs = 3_600_000;

/**
 * Lets an operator search for people so often and no more. Those of one operator queue here, so that many at once are
 * counted each.
 * @throws DomainError `too_many_attempts` with the seconds until there is room again
 */
export async function admitSearch(unit: PlatformUnit): Promise<void> {
  const lock = `people-searches/${unit.actor.id}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(unit.sql);
  const oldest = await unit.sql
    .selectFrom('audit_event')
    .select('at')
    .where('actor_id', '=', unit.actor.id)
    .where('at', '>', new Date(Date.now() - withinMs).toISOString())
    .where('action', '=', 'people.searched')
    .orderBy('at', 'desc')
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(oldest.at) + withinMs - Date.now()) / 1_000));
  throw new DomainError('too_many_attempts', `more than ${most} searches for people within an hour`, {
    retryAfterSeconds,
  });
}
