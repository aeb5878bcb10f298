import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { renewSecurityTxt } from './renew-security-txt.contract.ts';

/**
 * Has the signing key in force replaced, and security.txt signed anew, by a run: once for each key. What was signed with
 * it stays good, and its public half stays there.
 * @throws DomainError `unknown_reference` for a key that is not in force
 */
export async function rotateSigningKey(unit: PlatformUnit, keyId: string, reason: string): Promise<string> {
  const row = await unit.sql
    .selectFrom('signing_key')
    .select('id')
    .where('id', '=', keyId)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  if (!row)
    throw new DomainError('unknown_reference', 'this key is not in force', {
      faults: [{ in: 'body', pointer: '/retireKeyId', detail: 'names no key in force' }],
    });
  const details = { reason };
  unit.audit({ action: 'signing_key.rotation_asked', subjectType: 'signing_key', subjectId: keyId, details });
  return unit.start(renewSecurityTxt, { retireKeyId: keyId });
}
