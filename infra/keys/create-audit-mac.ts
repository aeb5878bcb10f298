import { createHmac } from 'node:crypto';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';

type AuditMac = (message: string) => Buffer;
/** What writes audit rows now, and what wrote them under root keys before this one. */
export type AuditMacs = { auditMac: AuditMac; auditMacsBefore: AuditMac[] };

const message = 'key of audit rows, 1';
const macWith =
  (key: Buffer): AuditMac =>
  text =>
    createHmac('sha256', key).update(text).digest();

/**
 * The MACs of audit rows: HMAC-SHA-256 under a key that the root key yields and the database never holds. Every process
 * gets the same ones. Asked for once, at start: a unit of work waits for no key service.
 */
export async function createAuditMacs(keys: KeyManagement): Promise<AuditMacs> {
  const before = await keys.macsBefore('audit', message);
  return { auditMac: macWith(await keys.mac('audit', message)), auditMacsBefore: before.map(macWith) };
}
