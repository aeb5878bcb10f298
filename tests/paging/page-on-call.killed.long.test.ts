import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '../billing/support/world.ts';
import { insertOperator, insertSession } from '../support/http/people.ts';
import { createStack, type Stack } from '../support/stack.ts';

type Mail = { messageId: string; to: string; subject: string };
const [incidents, people] = [8, 3];

/** Real processes, killed as a machine that loses its power would: nobody tidies up. */
describe('a worker killed in mid-paging [A2]', () => {
  let stack: Stack;
  let pool: pg.Pool;
  beforeAll(async () => {
    stack = await createStack();
    pool = new pg.Pool({ connectionString: stack.database.adminUrl, max: 2 });
    for (const name of ['sandbox', 'api', 'worker'] as const) await stack.start(name);
  }, 120_000);
  afterAll(async () => {
    await pool?.end();
    await stack?.stop();
  });

  const admin = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
    (await pool.query<Row>(sql, values)).rows;
  const count = async (sql: string) => Number((await admin<{ count: string }>(sql))[0]?.count);
  const inbox = async (): Promise<Mail[]> => {
    const answer = await fetch(`${stack.inboxUrl}/api/messages`);
    return ((await answer.json()) as Mail[]).filter(({ subject }) => subject.includes('INC-'));
  };

  it('is followed by another one: every page goes out, none as a second one', async () => {
    const operators = await Promise.all(Array.from({ length: people }, () => insertOperator(admin)));
    const token = await insertSession(admin, operators[0]!.personId, operators[0]!, { place: 'operations' });
    const post = async (path: string, body: object) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const answer = await fetch(`${stack.apiUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      expect([path, answer.status]).toEqual([path, 201]);
    };
    const level = { targets: [{ kind: 'everybody' }], channels: ['mail'], repeatAfterMs: 3_600_000, times: 1 };
    await post('/v1/operations/on-call/escalation-policies', {
      ...{ name: 'Everybody, once', levels: [{ ...level, nextAfterMs: 3_600_000 }] },
    });
    await Promise.all(
      Array.from({ length: incidents }, (_, n) =>
        post('/v1/operations/incidents', {
          ...{ title: `Number ${n}`, summary: 'One of many.', severity: 'sev1', severityReason: 'a test' },
        }),
      ),
    );
    await eventually('some pages are out', async () => (await inbox()).length >= 4, 60_000);
    const worker = stack.running.get('worker')!;
    process.kill(worker.pid!, 'SIGKILL');
    await worker.ended;
    const before = (await inbox()).length;
    expect(before).toBeLessThan(incidents * people);
    await stack.start('worker');
    const sent = () => count(`select count(*) from page where state = 'sent'`);
    await eventually('all are out', async () => (await sent()) === incidents * people, 90_000);
    const mails = await inbox();
    process.stderr.write(`killed after ${before} mails of ${incidents * people}; ${mails.length} in the end\n`);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(incidents * people);
    expect(await count('select count(*) from page')).toBe(incidents * people);
    // A mail whose answer died with the worker comes once more under its Message-ID, and is known by it.
    expect(mails.length - incidents * people).toBeLessThanOrEqual(5);
    const lines = await count(`select count(*) from incident_event where kind = 'page_sent'`);
    expect(lines).toBe(incidents * people);
  }, 240_000);
});
