import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '../billing/support/world.ts';
import { insertAgency, insertMember, insertOperator, insertSession } from '../support/http/people.ts';
import { createStack, type Stack } from '../support/stack.ts';

type Row = Record<string, unknown>;
const many = 25_000;

/** Real processes, killed as a machine that loses its power would. */
describe('[A2] a worker killed in the middle of a containment', () => {
  let stack: Stack;
  let pool: pg.Pool;
  beforeAll(async () => {
    stack = await createStack();
    Object.assign(stack.env, { TRUST_PROXY: '1' });
    pool = new pg.Pool({ connectionString: stack.database.adminUrl, max: 2 });
    for (const name of ['api', 'worker'] as const) await stack.start(name);
  }, 180_000);
  afterAll(async () => {
    await pool?.end();
    await stack?.stop();
  });

  const admin = async <R extends pg.QueryResultRow = Row>(sql: string, values: unknown[] = []) =>
    (await pool.query<R>(sql, values)).rows;
  const call = async (path: string, token: string, body?: object, from = '192.0.2.50') => {
    const answer = await fetch(`${stack.apiUrl}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-forwarded-for': from },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: answer.status, body: (await answer.json()) as Row };
  };
  const stateOf = async (id: unknown) =>
    (await admin('select state from containment where id = $1', [id]))[0]?.['state'];

  it('is followed by one that goes on where it was, and counts each session once', async () => {
    const operator = await insertOperator(admin);
    const token = await insertSession(admin, '', operator, { place: 'operations' });
    const { agencyId } = await insertAgency(admin);
    const member = await insertMember(admin, agencyId, 'viewer');
    const theirs = await insertSession(admin, agencyId, member);
    await admin(
      `insert into session (id, token_hash, person_id, factor, idle_expires_at, expires_at)
       select gen_random_uuid(), sha256(n::text::bytea), $1, 'password', now() + interval '1 hour', now() + interval '1 hour'
       from generate_series(1, ${many}) n`,
      [member.personId],
    );
    expect((await call('/v1/agency', theirs)).status).toBe(200);
    const incident = await call('/v1/operations/incidents', token, {
      title: 'Tokens were published',
      summary: 'All of them.',
      severity: 'sev1',
      severityReason: 'everybody is concerned',
    });
    const path = `/v1/operations/incidents/${incident.body['id']}/containments`;
    const scope = {
      kind: 'end_sessions',
      scope: { all: true },
      reason: 'tokens were published',
      spareOwnSession: true,
    };
    const asked = await call(path, token, scope);
    expect([incident.status, asked.status]).toEqual([201, 201]);
    await eventually('some have ended', async () => {
      const [{ ended } = {}] = await admin('select count(*)::int as ended from session where ended_at is not null');
      return Number(ended) > 0;
    });
    const worker = stack.running.get('worker')!;
    process.kill(worker.pid!, 'SIGKILL');
    await worker.ended;
    const [{ left } = {}] = await admin('select count(*)::int as left from session where ended_at is null');
    expect(Number(left)).toBeGreaterThan(1);
    expect(await stateOf(asked.body['id'])).toBe('requested');
    await stack.start('worker');
    await eventually('it is done', async () => (await stateOf(asked.body['id'])) === 'done', 60_000);
    expect((await call('/v1/agency', theirs)).status).toBe(401);
    const listed = await call(path, token);
    expect((listed.body['data'] as Row[])[0]).toMatchObject({ state: 'done', reached: many + 1 });
  }, 180_000);

  it('leaves addresses blocked in the API process, which answers nobody there but who asks for its health', async () => {
    const operator = await insertOperator(admin);
    const token = await insertSession(admin, '', operator, { place: 'operations' });
    const [incident] = await admin('select id from incident limit 1');
    const path = `/v1/operations/incidents/${incident?.['id']}/containments`;
    const addresses = ['198.51.100.0/24'];
    const own = { kind: 'block_addresses', scope: { addresses }, reason: 'they try passwords' };
    const shut = await call(path, token, own, '198.51.100.9');
    expect([shut.status, shut.body['code']]).toEqual([422, 'invalid_input']);
    const asked = await call(path, token, own);
    await eventually('it is done', async () => (await stateOf(asked.body['id'])) === 'done');
    const refused = await eventually('it is blocked', async () => {
      const answer = await call('/v1/me', token, undefined, '198.51.100.9');
      return answer.status === 403 && answer;
    });
    expect(refused.body['code']).toBe('address_blocked');
    expect((await call('/healthz', token, undefined, '198.51.100.9')).status).toBe(200);
  }, 60_000);
});
