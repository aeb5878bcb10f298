import { type RewrappedPage, unlessUnreadable } from '../kernel/rewrapped-page.ts';
import { seal } from '../kernel/sealing.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { inIdentity } from './identity-unit.ts';
import { openPersonSecret, personSecretsKeys, totpPlace } from './person-secrets.ts';

const pageSize = 1_000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Seals the next second factors with today's key that were sealed with one of before, so that nobody is locked out when
 * that one goes. Repeatable; asks the key management: not inside a unit.
 */
export async function resealSecondFactors(
  deps: Pick<IdentityDeps, 'database' | 'keys'>,
  after: string | null,
): Promise<RewrappedPage> {
  const [now, ...before] = await personSecretsKeys(deps.keys);
  const page = (unit: PlatformUnit) => pageAfter(unit, after);
  const rows = await inIdentity(deps, 'second factors to seal anew', page, { mode: 'read' });
  let [rewrapped, unreadable] = [0, 0];
  for (const { id, totp_secret_sealed } of rows) {
    const was = Buffer.from(totp_secret_sealed ?? []);
    if (opened([now], was, id)) continue;
    const secret = opened(before, was, id);
    if (secret) rewrapped += await keep(deps, { id, was, sealed: seal(now, secret, totpPlace(id)) });
    else unreadable += 1;
  }
  return { rewrapped, unreadable, last: rows.length === pageSize ? (rows.at(-1)?.id ?? null) : null };
}

function opened(keys: Parameters<typeof openPersonSecret>[0], sealed: Buffer, personId: string): Buffer | null {
  try {
    return openPersonSecret(keys, sealed, totpPlace(personId));
  } catch (error) {
    return unlessUnreadable(error);
  }
}

const pageAfter = (unit: PlatformUnit, after: string | null) =>
  unit.sql
    .selectFrom('person')
    .select(['id', 'totp_secret_sealed'])
    .where('totp_confirmed_at', 'is not', null)
    .where('totp_secret_sealed', 'is not', null)
    .where('id', '>', after ?? beforeAll)
    .orderBy('id')
    .limit(pageSize)
    .execute();

const keep = (
  deps: Pick<IdentityDeps, 'database'>,
  { id, was, sealed }: { id: string; was: Buffer; sealed: Buffer },
): Promise<number> =>
  inIdentity(deps, 'a second factor is sealed anew', async unit => {
    const { numUpdatedRows } = await unit.sql
      .updateTable('person')
      .set({ totp_secret_sealed: sealed })
      .where('id', '=', id)
      .where('totp_secret_sealed', '=', was)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) unit.audit({ action: 'second_factor.resealed', subjectType: 'person', subjectId: id });
    return Number(numUpdatedRows);
  });
