import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { uuid7 } from '../../../src/kernel/ids.ts';
import type { TestDatabase } from '../../support/environment/index.ts';

type Wish = { asOperator?: boolean; factor?: 'password' | 'password+totp'; factorAt?: Date };

/** A session of somebody, by rows: signing in has tests of its own. Returns its token and person. */
export async function createSession(
  database: TestDatabase,
  wish: Wish = {},
): Promise<{ token: string; personId: string }> {
  const { asOperator = true, factor = 'password+totp', factorAt = new Date() } = wish;
  const token = randomBytes(32).toString('base64url');
  const personId = uuid7();
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    await admin.query('insert into person (id, email, state, version) values ($1, $2, $3, 1)', [
      personId,
      `${personId}@example.com`,
      'active',
    ]);
    if (asOperator)
      await admin.query('insert into operator_account (id, person_id) values ($1, $2)', [uuid7(), personId]);
    await admin.query(
      `insert into session (id, token_hash, person_id, factor, factor_at, as_operator, idle_expires_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + interval '1 hour', now() + interval '1 hour')`,
      [uuid7(), createHash('sha256').update(token).digest(), personId, factor, factorAt, asOperator],
    );
  } finally {
    await admin.end();
  }
  return { token, personId };
}
