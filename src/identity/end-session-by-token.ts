import { endSession } from './end-session.ts';
import type { IdentityDeps } from './identity-deps.ts';
import { type From, inIdentity, stranger } from './identity-unit.ts';
import { hashSessionToken } from './session-token.ts';

/**
 * Ends the session that a browser still held when somebody signed in anew in it (ASVS 7.2.4). Repeatable; a token that
 * is nobody's is ignored.
 */
export async function endSessionByToken(deps: IdentityDeps, token: string | undefined, from: From): Promise<void> {
  if (!token) return;
  await inIdentity(
    deps,
    'signed in anew',
    async unit => {
      const held = await unit.sql
        .selectFrom('session')
        .select('id')
        .where('token_hash', '=', hashSessionToken(token))
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      if (held) await endSession(unit, held.id);
    },
    { actor: stranger(from) },
  );
}
