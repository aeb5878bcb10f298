import { type Selectable, sql } from 'kysely';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';
import { seal, unseal } from '../kernel/sealing.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import type { OpenPgp } from './open-pgp.port.ts';

export type SigningDeps = {
  database: Database;
  keys: Pick<KeyManagement, 'keyId' | 'generateDataKey' | 'unwrap'>;
  openPgp: OpenPgp;
  /** Whose key it is: the address for reports, perhaps `Name <address>`. */
  securityMail: string;
};
export type SigningKey = { id: string; fingerprint: string; publicKey: string; privateKey: string };
type Row = Selectable<Tables['signing_key']>;

/**
 * The security team's key in force, with its private half in clear: in memory only. Made at its first use; two at once
 * agree on one. With `retireKeyId`, one of that id is replaced first. Calls the key management: not inside a unit.
 */
export async function openSigningKey(deps: SigningDeps, retireKeyId?: string): Promise<SigningKey> {
  const live = await read(deps.database);
  const row = live && live.id !== retireKeyId ? live : await make(deps, retireKeyId);
  const bytes = await deps.keys.unwrap(Buffer.from(row.data_key_wrapped), contextOfSigningKey(row.id));
  const sealed = Buffer.from(row.private_key_sealed);
  const privateKey = unseal({ id: row.id, bytes }, sealed, aadOf(row.id)).toString();
  return { id: row.id, fingerprint: row.fingerprint, publicKey: row.public_key, privateKey };
}

/** What the wrapped data key of a signing key is bound to. */
export const contextOfSigningKey = (keyId: string) => ({ signingKey: keyId });
const aadOf = (keyId: string) => `signing_key/${keyId}/private`;

const findLive = (unit: PlatformUnit) =>
  unit.sql.selectFrom('signing_key').selectAll().where('retired_at', 'is', null).executeTakeFirst();
const read = (database: Database): Promise<Row | undefined> =>
  acrossAgencies(database, 'incidents', 'read the signing key', findLive, { mode: 'read' });

async function make({ database, keys, openPgp, securityMail }: SigningDeps, retireKeyId?: string): Promise<Row> {
  const email = /<(.+)>$/.exec(securityMail)?.[1] ?? securityMail;
  const made = await openPgp.makeKey({ name: 'Reeve security team', email });
  const id = uuid7();
  const { plaintext, wrapped } = await keys.generateDataKey(contextOfSigningKey(id));
  const row = {
    ...{ id, fingerprint: made.fingerprint, public_key: made.publicKey, root_key_id: keys.keyId },
    private_key_sealed: seal({ id, bytes: plaintext }, made.privateKey, aadOf(id)),
    data_key_wrapped: wrapped,
  };
  return acrossAgencies(database, 'incidents', 'make the signing key', async unit => {
    if (retireKeyId) await retire(unit, retireKeyId);
    const inserted = await unit.sql
      .insertInto('signing_key')
      .values(row)
      .onConflict(conflict => conflict.expression(sql`(true)`).where('retired_at', 'is', null).doNothing())
      .returning('id')
      .executeTakeFirst();
    const subject = { subjectType: 'signing_key', subjectId: id };
    if (inserted) unit.audit({ action: 'signing_key.made', ...subject, details: { fingerprint: made.fingerprint } });
    const live = await findLive(unit);
    if (!live) throw new Error('there is no signing key, though one was made');
    return live;
  });
}

async function retire(unit: PlatformUnit, keyId: string): Promise<void> {
  const row = await unit.sql
    .updateTable('signing_key')
    .set({ retired_at: new Date().toISOString() })
    .where('id', '=', keyId)
    .where('retired_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (row) unit.audit({ action: 'signing_key.retired', subjectType: 'signing_key', subjectId: keyId });
}
