import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** The public halves of all keys that we have signed with, the one in force first. */
export const listSigningKeys = (unit: PlatformUnit) =>
  unit.sql
    .selectFrom('signing_key')
    .select(['id', 'fingerprint', 'public_key', 'retired_at', 'created_at'])
    .orderBy('retired_at', order => order.desc().nullsFirst())
    .execute();

/** The same for everybody. */
export const publicKeys = (database: Database) =>
  acrossAgencies(database, 'incidents', 'hand out public keys', listSigningKeys, { mode: 'read' });
