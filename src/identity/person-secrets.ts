import type { KeyManagement } from '../kernel/key-management.port.ts';
import type { SealingKey } from '../kernel/sealing.ts';

/**
 * The key that persons' secrets are sealed with: derived by the key management, so the database never holds it in any
 * form. May leave the machine: not inside a unit.
 */
export const personSecretsKey = async (keys: Pick<KeyManagement, 'mac'>): Promise<SealingKey> => ({
  id: 'person-secrets.1',
  bytes: await keys.mac('person-secrets', '1'),
});

/** Where a confirmed secret belongs; moved to another person it does not open. */
export const totpPlace = (personId: string): string => `person/${personId}/totp`;
/** Where a secret belongs that is not confirmed: it opens only in the session that began it. */
export const pendingTotpPlace = (personId: string, sessionId: string): string =>
  `person/${personId}/totp/pending/${sessionId}`;
