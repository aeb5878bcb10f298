import { createHmac } from 'node:crypto';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';

/**
 * The MAC of audit rows: HMAC-SHA-256 under a key that the root key yields and the database never holds. Every process
 * gets the same one. Asked for once, at start: a unit of work waits for no key service.
 */
export async function createAuditMac(keys: KeyManagement): Promise<(message: string) => Buffer> {
  const key = await keys.mac('audit', 'key of audit rows, 1');
  return message => createHmac('sha256', key).update(message).digest();
}
