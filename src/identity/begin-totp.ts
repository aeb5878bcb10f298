import { DomainError } from '../kernel/errors.ts';
import { seal } from '../kernel/sealing.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { type From, inIdentity, personActor } from './identity-unit.ts';
import { openPersonSecret, pendingTotpPlace, personSecretsKey, personSecretsKeys } from './person-secrets.ts';

/** What an authenticator app needs. The secret is shown to the session that began, until a code confirms it. */
export type TotpSetup = { secret: string; uri: string; qrSvg: string };
type Whose = { personId: string; sessionId: string };

/**
 * Begins the enrolment of a second factor with a new secret; a repeat replaces it. Only a recent session of the
 * password alone may (ASVS 7.5.1): the caller checks that with `assertMayEnrol`.
 * @throws DomainError `already_done` when a second factor is confirmed: replacing one is another matter.
 */
export async function beginTotp(deps: IdentityDeps, input: Whose & { from: From }): Promise<TotpSetup> {
  const { personId, sessionId, from } = input;
  const secret = deps.codes.newSecret();
  const sealed = seal(await personSecretsKey(deps.keys), secret, pendingTotpPlace(personId, sessionId));
  const email = await inIdentity(
    deps,
    'an enrolment begins',
    async unit => {
      const person = await unit.sql
        .updateTable('person')
        .set(eb => ({ totp_secret_sealed: sealed, version: eb('version', '+', 1) }))
        .where('id', '=', personId)
        .where('totp_confirmed_at', 'is', null)
        .returning('email')
        .executeTakeFirst();
      if (!person) throw new DomainError('already_done', 'a second factor is set up already');
      unit.audit({ action: 'second_factor.begun', subjectType: 'person', subjectId: personId });
      return person.email;
    },
    { actor: personActor(personId, from) },
  );
  return describe(deps, secret, email);
}

/** What this session has begun, to be shown again; null when it has begun nothing, or another one has since. */
export async function pendingTotp(deps: IdentityDeps, input: Whose): Promise<TotpSetup | null> {
  const found = await readPending(deps, input);
  return found && describe(deps, found.secret, found.email);
}

/** The pending secret of this session, sealed as it is stored and in clear. */
export async function readPending(deps: IdentityDeps, { personId, sessionId }: Whose) {
  const row = await inIdentity(
    deps,
    'an enrolment goes on',
    unit =>
      unit.sql
        .selectFrom('person')
        .select(['email', 'totp_secret_sealed'])
        .where('id', '=', personId)
        .where('totp_confirmed_at', 'is', null)
        .executeTakeFirst(),
    { mode: 'read' },
  );
  if (!row?.totp_secret_sealed) return null;
  const sealed = Buffer.from(row.totp_secret_sealed);
  const keys = await personSecretsKeys(deps.keys);
  try {
    const secret = openPersonSecret(keys, sealed, pendingTotpPlace(personId, sessionId)).toString();
    return { email: row.email, sealed, secret };
  } catch {
    // Begun in another session: this one has to begin itself.
    return null;
  }
}

async function describe(deps: IdentityDeps, secret: string, email: string): Promise<TotpSetup> {
  const uri = deps.codes.uriOf(secret, email);
  return { secret, uri, qrSvg: await deps.codes.qrOf(uri) };
}
