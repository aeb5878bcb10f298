import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { suspicionLimit } from './words.ts';

/**
 * Lets a member report so often and no more. Those of one member queue here, so that many at once are counted each.
 * @throws DomainError `too_many_attempts` with the seconds until there is room again
 */
export async function admitSuspicion(unit: AgencyUnit): Promise<void> {
  const { most, withinMs } = suspicionLimit;
  const lock = `suspicions/${unit.actor.id}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(unit.sql);
  const oldest = await unit.sql
    .selectFrom('suspicion_report')
    .select('created_at')
    .where('reported_by', '=', unit.actor.id)
    .where('created_at', '>', new Date(Date.now() - withinMs).toISOString())
    .orderBy('created_at', 'desc')
    .offset(most - 1)
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return;
  const leftMs = Date.parse(oldest.created_at) + withinMs - Date.now();
  throw new DomainError('too_many_attempts', `more than ${most} reports within an hour: a person reads each of them`, {
    retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1000)),
  });
}
