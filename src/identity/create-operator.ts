import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import { seal } from '../kernel/sealing.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findOrCreatePerson } from './find-or-create-person.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { inIdentity } from './identity-unit.ts';
import { assertPasswordFit } from './password-policy.ts';
import { personSecretsKey, totpPlace } from './person-secrets.ts';
import { setFirstPassword } from './set-first-password.ts';

export type NewOperator = {
  email: string;
  name?: string;
  /** For the local start only: elsewhere people set their own. Kept when there is one already. */
  password?: string;
  /** Base32, for the local start only; taken as confirmed. Kept when there is one already. */
  totpSecret?: string;
};

/**
 * Makes somebody an operator. Repeatable: what is there stays, credentials too.
 * @throws DomainError `invalid_input`, `password_too_weak`
 */
export async function createOperator(deps: IdentityDeps, input: NewOperator): Promise<{ personId: string }> {
  const { email, name, password, totpSecret } = input;
  if (password) await assertPasswordFit(deps.strength, password, [email]);
  const hash = password ? await deps.hasher.hash(password) : null;
  const key = await personSecretsKey(deps.keys);
  return inIdentity(deps, 'an operator is made', async unit => {
    const { personId } = await findOrCreatePerson(unit, { email, ...(name ? { name } : {}) });
    await openAccount(unit, personId);
    if (hash) await setFirstPassword(unit, personId, hash);
    if (totpSecret) await setFirstSecret(unit, personId, seal(key, totpSecret, totpPlace(personId)));
    return { personId };
  });
}

async function openAccount(unit: PlatformUnit, personId: string): Promise<void> {
  const made = await unit.sql
    .insertInto('operator_account')
    .values({ id: uuid7(), person_id: personId })
    .onConflict(conflict => conflict.column('person_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) unit.audit({ action: 'operator.created', subjectType: 'person', subjectId: personId });
}

async function setFirstSecret(unit: PlatformUnit, personId: string, sealed: Buffer): Promise<void> {
  const set = await unit.sql
    .updateTable('person')
    .set({ totp_secret_sealed: sealed, totp_confirmed_at: sql<string>`now()`, version: sql<number>`version + 1` })
    .where('id', '=', personId)
    .where('totp_confirmed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (set) unit.audit({ action: 'second_factor.enrolled', subjectType: 'person', subjectId: personId });
}
