import pg from 'pg';
import { createOneTimeCodes } from '../../infra/identity/index.ts';
import { ensureOperators } from '../../infra/local/demo/operator.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { demoContextOf } from '../support/demo-context.ts';
import { insertAgency, insertSession } from '../support/http/people.ts';
import { createStack } from '../support/stack.ts';

type Environment = Record<string, string>;
export type DocsStack = {
  /** What the commands of a page find in their environment: an agency of their own, and its admin. */
  environment(): Promise<Environment>;
  /** For docs/incidents.md: three operators, and the admins of an Irish and an Australian agency. */
  incidentEnvironment(): Promise<Environment>;
  close(): Promise<void>;
};

const password = 'walrus orbit teapot lantern';
const codes = createOneTimeCodes();

/** Reeve's real processes, as whoever follows the pages runs them. */
export async function startDocsStack(): Promise<DocsStack> {
  const stack = await createStack();
  await Promise.all([stack.start('api'), stack.start('worker'), stack.start('sandbox')]);
  const pool = new pg.Pool({ connectionString: stack.database.adminUrl, max: 2 });
  const admin = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await pool.query<Row>(sql, values)).rows;
  const insertSignIn = async () => {
    const signIn = { email: `${uuid7()}@example.test`, password, totpSecret: codes.newSecret() };
    await ensureOperators(demoContextOf(stack), [signIn]);
    const [person] = await admin<{ id: string }>('select id from person where email = $1', [signIn.email]);
    return { ...signIn, personId: person?.id ?? '' };
  };
  const insertAdmin = async (agencyId: string) => {
    const [signIn, membershipId] = [await insertSignIn(), uuid7()];
    await admin('delete from operator_account where person_id = $1', [signIn.personId]);
    await admin(
      `insert into membership (id, agency_id, person_id, kind, roles, state) values ($1, $2, $3, 'staff', '{admin}', 'active')`,
      [membershipId, agencyId, signIn.personId],
    );
    return { ...signIn, membershipId };
  };
  return {
    environment: async () => {
      const { agencyId } = await insertAgency(admin);
      const signIn = await insertAdmin(agencyId);
      const TOKEN = await insertSession(admin, agencyId, signIn);
      const { email: EMAIL, membershipId: MEMBER, totpSecret } = signIn;
      const CODE = await codes.codeOf(totpSecret);
      return { REEVE: stack.apiUrl, AGENCY: agencyId, EMAIL, PASSWORD: password, CODE, TOKEN, MEMBER };
    },
    incidentEnvironment: async () => {
      const agencies = [await insertAgency(admin), await insertAgency(admin)];
      await admin(`update agency set country = 'AU' where id = $1`, [agencies[1]?.agencyId]);
      const operators = [await insertSignIn(), await insertSignIn(), await insertSignIn()];
      const admins = await Promise.all(agencies.map(({ agencyId }) => insertAdmin(agencyId)));
      return { REEVE: stack.apiUrl, INBOX: stack.inboxUrl, ...(await numbered([...operators, ...admins])) };
    },
    close: async () => {
      await pool.end();
      await stack.stop();
    },
  };
}

/** E1, P1 and C1 are the first one's address, password and one-time code, and so on. */
async function numbered(people: readonly { email: string; totpSecret: string }[]): Promise<Environment> {
  const entries = people.map(async ({ email, totpSecret }, at) => [
    [`E${at + 1}`, email],
    [`P${at + 1}`, password],
    [`C${at + 1}`, await codes.codeOf(totpSecret)],
  ]);
  return Object.fromEntries((await Promise.all(entries)).flat());
}
