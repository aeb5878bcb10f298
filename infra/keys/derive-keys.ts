import { createHmac, hkdfSync } from 'node:crypto';

/** A key for one use alone, from the root key (HKDF-SHA-256, RFC 5869): 32 bytes, the same in every process. */
export const deriveKey = (rootKey: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', rootKey, 'reeve', use, 32));

/** Names a root key without giving anything of it away. */
export const keyIdOf = (rootKey: Buffer): string =>
  `local:${createHmac('sha256', deriveKey(rootKey, 'key-id')).update('v1').digest('hex').slice(0, 16)}`;
