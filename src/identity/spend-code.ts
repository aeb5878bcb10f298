import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { MatchedCode } from './match-code.ts';

/**
 * Uses a code up (RFC 6238 §5.2: once; ASVS 6.5.1): one conditional UPDATE, so of many at once one passes.
 * @throws DomainError `code_already_used`, also for an older code than the last one used.
 */
export async function spendCode(unit: PlatformUnit, { personId, timeStep }: MatchedCode): Promise<void> {
  const spent = await unit.sql
    .updateTable('person')
    .set({ totp_last_step: timeStep, version: sql<number>`version + 1` })
    .where('id', '=', personId)
    .where('totp_confirmed_at', 'is not', null)
    .where(sql<boolean>`(totp_last_step is null or totp_last_step < ${timeStep})`)
    .returning('id')
    .executeTakeFirst();
  if (!spent) throw new DomainError('code_already_used', 'this code has been used: wait for the next one');
}
