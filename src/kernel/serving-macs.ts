import { timingSafeEqual } from 'node:crypto';
import type { KeyManagement } from './key-management.port.ts';

/** What MACs are made with, and those of before are found genuine by. */
export type MacKeys = Pick<KeyManagement, 'mac' | 'macsBefore'>;

/**
 * The MAC under each root key that serves, today's first, then those of the ones before (`KEY_FILES_BEFORE`): what was
 * made with any of them is genuine, what is made now has the first. Not inside a unit.
 */
export const servingMacs = async (
  keys: MacKeys,
  purpose: string,
  message: string | Buffer,
): Promise<[Buffer, ...Buffer[]]> => [await keys.mac(purpose, message), ...(await keys.macsBefore(purpose, message))];

/** Whether it is one of these, which are all of its length. Compares with each of them, in constant time. */
export const isOneOf = (known: readonly Uint8Array[], shown: Uint8Array): boolean =>
  known.map(each => timingSafeEqual(each, shown)).includes(true);
