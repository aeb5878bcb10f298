import pg from 'pg';
import { createOneTimeCodes } from '../../infra/identity/index.ts';
import { ensureOperators } from '../../infra/local/demo/operator.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { demoContextOf } from '../support/demo-context.ts';
import { insertAgency, insertSession } from '../support/http/people.ts';
import { createStack } from '../support/stack.ts';

export type DocsStack = {
  /** What the commands of a page find in their environment: an agency of their own, and its admin. */
  environment(): Promise<Record<string, string>>;
  close(): Promise<void>;
};

const password = 'walrus orbit teapot lantern';

/** Reeve's real processes, as whoever follows the pages runs them. */
export async function startDocsStack(): Promise<DocsStack> {
  const stack = await createStack();
  await Promise.all([stack.start('api'), stack.start('worker'), stack.start('sandbox')]);
  const pool = new pg.Pool({ connectionString: stack.database.adminUrl, max: 2 });
  const admin = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await pool.query<Row>(sql, values)).rows;
  const codes = createOneTimeCodes();
  const insertAdmin = async (agencyId: string) => {
    const [email, totpSecret, membershipId] = [`${uuid7()}@example.test`, codes.newSecret(), uuid7()];
    await ensureOperators(demoContextOf(stack), [{ email, password, totpSecret }]);
    const [person] = await admin<{ id: string }>('select id from person where email = $1', [email]);
    const personId = person?.id ?? '';
    await admin('delete from operator_account where person_id = $1', [personId]);
    await admin(
      `insert into membership (id, agency_id, person_id, kind, roles, state) values ($1, $2, $3, 'staff', '{admin}', 'active')`,
      [membershipId, agencyId, personId],
    );
    const token = await insertSession(admin, agencyId, { personId, email, password, membershipId });
    return {
      EMAIL: email,
      PASSWORD: password,
      CODE: await codes.codeOf(totpSecret),
      TOKEN: token,
      MEMBER: membershipId,
    };
  };
  return {
    environment: async () => {
      const { agencyId } = await insertAgency(admin);
      return { REEVE: stack.apiUrl, AGENCY: agencyId, ...(await insertAdmin(agencyId)) };
    },
    close: async () => {
      await pool.end();
      await stack.stop();
    },
  };
}
