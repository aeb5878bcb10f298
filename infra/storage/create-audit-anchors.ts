import { createHash } from 'node:crypto';
import type { AuditAnchors } from '../../src/audit/audit-anchors.port.ts';
import type { ObjectStorage } from '../../src/documents/object-storage.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';

/** Far longer than any anchor: what is longer was not written by us. */
const longest = 4_096;

/**
 * Anchors of the audit log as objects beside the documents. They are kept apart by the database's name, as our own
 * settings say it: several databases may share a bucket, and none can say that it is another one.
 */
export function createAuditAnchors(storage: ObjectStorage, databaseName: string): AuditAnchors {
  const folder = createHash('sha256').update(databaseName).digest('hex').slice(0, 16);
  const keyOf = (number: number) => `audit/${folder}/${String(number).padStart(9, '0')}`;
  return {
    keep: async (number, text) => {
      const there = await read(storage, keyOf(number));
      if (there !== null) return there === text ? 'there' : 'other';
      try {
        await storage.put(keyOf(number), once(Buffer.from(text)));
        return 'kept';
      } catch (error) {
        if (!isRefusal(error, 'conflict')) throw error;
        return (await read(storage, keyOf(number))) === text ? 'there' : 'other';
      }
    },
    has: async number => (await read(storage, keyOf(number))) !== null,
  };
}

async function read(storage: ObjectStorage, key: string): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of storage.get(key)) {
      parts.push(part);
      bytes += part.length;
      if (bytes > longest) break;
    }
  } catch (error) {
    if (isRefusal(error, 'not_found')) return null;
    throw error;
  }
  return Buffer.concat(parts).toString();
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const isRefusal = (error: unknown, code: 'conflict' | 'not_found'): boolean =>
  error instanceof DomainError && error.code === code;
