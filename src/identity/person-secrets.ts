import { DomainError } from '../kernel/errors.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';
import { type SealingKey, unseal } from '../kernel/sealing.ts';
import { type MacKeys, servingMacs } from '../kernel/serving-macs.ts';

/**
 * The key that persons' secrets are sealed with: derived by the key management, so the database never holds it in any
 * form. May leave the machine: not inside a unit.
 */
export const personSecretsKey = async (keys: Pick<KeyManagement, 'mac'>): Promise<SealingKey> => ({
  id,
  bytes: await keys.mac('person-secrets', '1'),
});

const id = 'person-secrets.1';

/** Each key that a person's secret may have been sealed with: this root key's first, then those of the ones before. */
export const personSecretsKeys = async (keys: MacKeys): Promise<[SealingKey, ...SealingKey[]]> => {
  const [now, ...before] = await servingMacs(keys, 'person-secrets', '1');
  return [{ id, bytes: now }, ...before.map(bytes => ({ id, bytes }))];
};

/**
 * What was sealed with one of these keys.
 * @throws DomainError `seal_broken` when none of them opens it
 */
export function openPersonSecret(keys: readonly SealingKey[], sealed: Buffer, place: string): Buffer {
  for (const key of keys)
    try {
      return unseal(key, sealed, place);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'seal_broken')) throw error;
    }
  throw new DomainError('seal_broken', 'A sealed value was altered or moved.');
}

/** Where a confirmed secret belongs; moved to another person it does not open. */
export const totpPlace = (personId: string): string => `person/${personId}/totp`;
/** Where a secret belongs that is not confirmed: it opens only in the session that began it. */
export const pendingTotpPlace = (personId: string, sessionId: string): string =>
  `person/${personId}/totp/pending/${sessionId}`;
