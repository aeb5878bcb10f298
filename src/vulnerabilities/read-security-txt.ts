import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';

export type ServedSecurityTxt = {
  body: string;
  expiresAt: string;
  keyId: string;
  publicKey: string;
  fingerprint: string;
};

/** The security.txt that is served, with the public half of its key; null before the first one was made. */
export function readSecurityTxt(database: Database): Promise<ServedSecurityTxt | null> {
  return acrossAgencies(
    database,
    'incidents',
    'serve security.txt',
    async unit => {
      const row = await unit.sql
        .selectFrom('security_txt as t')
        .innerJoin('signing_key as k', 'k.id', 't.key_id')
        .select(['t.body', 't.expires_at', 't.key_id', 'k.public_key', 'k.fingerprint'])
        .orderBy('t.created_at', 'desc')
        .orderBy('t.id', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row) return null;
      const { body, expires_at: expiresAt, key_id: keyId, public_key: publicKey, fingerprint } = row;
      return { body, expiresAt, keyId, publicKey, fingerprint };
    },
    { mode: 'read' },
  );
}
