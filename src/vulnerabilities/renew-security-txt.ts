import { acrossAgencies } from '../kernel/across-agencies.ts';
import { uuid7 } from '../kernel/ids.ts';
import { composeSecurityTxt } from './compose-security-txt.ts';
import { readSecurityTxt } from './read-security-txt.ts';
import { openSigningKey, type SigningDeps } from './signing-keys.ts';

/** How long a security.txt is good for; renewed once less than half of it is left. */
export const securityTxtLifeMs = 90 * 24 * 60 * 60 * 1000;

export type SecurityTxtDeps = SigningDeps & { publicUrl: string };
type Options = { nowMs: number; lifeMs?: number; retireKeyId?: string | undefined };

/**
 * Makes a new security.txt when there is none, when less than half of its life is left, when it says something else
 * than it should, or when its key was replaced. Repeatable. Calls the key management: not inside a unit.
 * @returns whether it made one
 */
export async function renewSecurityTxt(deps: SecurityTxtDeps, options: Options): Promise<boolean> {
  const { nowMs, lifeMs = securityTxtLifeMs, retireKeyId } = options;
  const key = await openSigningKey(deps, retireKeyId);
  const expiresAt = new Date(nowMs + lifeMs);
  const text = composeSecurityTxt({ ...deps, expiresAt });
  const served = await readSecurityTxt(deps.database);
  const fresh = served?.keyId === key.id && Date.parse(served.expiresAt) - nowMs >= lifeMs / 2;
  if (fresh && (await deps.openPgp.verifyClear(served.body, key.publicKey)) === textAsOf(deps, served.expiresAt))
    return false;
  const body = await deps.openPgp.clearsign(text, key.privateKey);
  const values = { id: uuid7(), body, key_id: key.id, expires_at: expiresAt.toISOString() };
  await acrossAgencies(deps.database, 'incidents', 'renew security.txt', async unit => {
    await unit.sql.insertInto('security_txt').values(values).execute();
    const details = { expiresAt: values.expires_at, keyId: key.id };
    unit.audit({ action: 'security_txt.renewed', subjectType: 'security_txt', subjectId: values.id, details });
  });
  return true;
}

const textAsOf = (deps: SecurityTxtDeps, expiresAt: string): string =>
  composeSecurityTxt({ ...deps, expiresAt: new Date(expiresAt) });
