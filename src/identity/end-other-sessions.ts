import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';

/** Ends every session of a person but this one (ASVS 7.4.3, 7.5.2). Repeatable; returns how many there were. */
export async function endOtherSessions(unit: PlatformUnit, personId: string, keptId: string): Promise<number> {
  const ended = await unit.sql
    .updateTable('session')
    .set({ ended_at: sql<string>`now()`, ending: 'revoked' })
    .where('person_id', '=', personId)
    .where('id', '<>', keptId)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  for (const { id } of ended)
    unit.audit({ action: 'session.ended', subjectType: 'session', subjectId: id, details: { reason: 'revoked' } });
  return ended.length;
}
