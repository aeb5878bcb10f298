import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** What a buyer tells us. `country`: ISO 3166-1 alpha-2. */
export type SignUpRequest = {
  agencyName: string;
  country: string;
  timeZone: string;
  adminEmail: string;
  priceLookupKey: string;
  /** The client's own name for this request. */
  idempotencyKey: string | null;
};
export type StoredSignUp = Omit<SignUpRequest, 'idempotencyKey'> & { id: string; customerId: string | null };

/**
 * Stores a sign-up; a repeat under the same idempotency key returns the first one. Unit of the area `billing`.
 * @throws DomainError `idempotency_key_reused` when the key stands for another sign-up.
 */
export async function storeSignUp(unit: PlatformUnit, request: SignUpRequest): Promise<StoredSignUp> {
  const { agencyName, country, timeZone, adminEmail, priceLookupKey, idempotencyKey } = request;
  const id = uuid7();
  const asked = { agency_name: agencyName, country, time_zone: timeZone, admin_email: adminEmail };
  const made = await unit.sql
    .insertInto('sign_up')
    .values({ id, ...asked, price_lookup_key: priceLookupKey, idempotency_key: idempotencyKey })
    .onConflict(conflict => conflict.column('idempotency_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) {
    unit.audit({ action: 'sign_up.created', subjectType: 'sign_up', subjectId: id, details: { country } });
    return { id, agencyName, country, timeZone, adminEmail, priceLookupKey, customerId: null };
  }
  return same(await find(unit, idempotencyKey ?? ''), request);
}

async function find(unit: PlatformUnit, idempotencyKey: string): Promise<StoredSignUp> {
  const row = await unit.sql
    .selectFrom('sign_up')
    .select(['id', 'agency_name', 'country', 'time_zone', 'admin_email', 'price_lookup_key', 'customer_id'])
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    agencyName: row.agency_name,
    country: row.country,
    timeZone: row.time_zone,
    adminEmail: row.admin_email,
    priceLookupKey: row.price_lookup_key,
    customerId: row.customer_id,
  };
}

const compared = ['agencyName', 'country', 'timeZone', 'adminEmail', 'priceLookupKey'] as const;
function same(stored: StoredSignUp, request: SignUpRequest): StoredSignUp {
  if (compared.every(field => stored[field] === request[field])) return stored;
  throw new DomainError(
    'idempotency_key_reused',
    'this Idempotency-Key was used for another sign-up: choose a new one',
  );
}
