import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventually } from '../billing/support/world.ts';
import { insertOperator, insertSession } from '../support/http/people.ts';
import { createStack, type Stack } from '../support/stack.ts';
import { isSignedBy } from './support/gpg.ts';

type Message = { subject: string; messageId: string };

/** Real processes, killed as a machine that loses its power would. */
describe('[A1] a report, with processes that come and go', () => {
  let stack: Stack;
  let pool: pg.Pool;
  beforeAll(async () => {
    stack = await createStack();
    pool = new pg.Pool({ connectionString: stack.database.adminUrl, max: 2 });
    await stack.start('api');
  }, 180_000);
  afterAll(async () => {
    await pool?.end();
    await stack?.stop();
  });

  const admin = async <R extends pg.QueryResultRow = Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    (await pool.query<R>(sql, values)).rows;
  const get = async (path: string) => {
    const answer = await fetch(`${stack.apiUrl}${path}`);
    return { status: answer.status, text: await answer.text() };
  };
  const submit = async (email: string) => {
    const answer = await fetch(`${stack.apiUrl}/v1/vulnerability-reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Notes are shown', body: 'A renter can read them.', reporterEmail: email }),
    });
    return { status: answer.status, body: (await answer.json()) as { reportId: string; number: number } };
  };
  const mailsTo = async (email: string): Promise<Message[]> => {
    const answer = await fetch(`${stack.inboxUrl}/api/messages?to=${encodeURIComponent(email)}`).catch(() => null);
    return answer?.ok ? ((await answer.json()) as Message[]) : [];
  };
  const kill = async () => {
    const worker = stack.running.get('worker');
    if (!worker?.pid) throw new Error('there is no worker');
    process.kill(worker.pid, 'SIGKILL');
    await worker.ended;
  };

  it('finds a signed security.txt by the API alone, seconds after its first start', async () => {
    const served = await eventually('security.txt', async () => {
      const answer = await get('/.well-known/security.txt');
      return answer.status === 200 && answer.text;
    });
    expect(await isSignedBy((await get('/.well-known/openpgp-key.asc')).text, served)).toBe(true);
  });

  it('is taken while nothing else runs, and mailed once a worker and a mail server are there', async () => {
    const { status, body } = await submit('patient@finder.example');
    expect(status).toBe(201);
    await stack.start('worker');
    await eventually('it is tried', async () => {
      const [row] = await admin("select 1 from run where kind = 'mail-report' and opened_at is not null");
      return row;
    });
    await kill();
    await Promise.all([stack.start('sandbox'), stack.start('worker')]);
    const [receipt] = await eventually(
      'a receipt',
      async () => {
        const mails = await mailsTo('patient@finder.example');
        return mails.length > 0 && mails;
      },
      60_000,
    );
    expect(receipt?.subject).toBe(`[VR-${body.number}] We have your report`);
  }, 150_000);

  it('loses no mail and doubles none when the worker is killed at each step', async () => {
    const operator = await insertOperator(admin);
    const token = await insertSession(admin, '', operator, { place: 'operations' });
    const act = (reportId: string, verb: string, body: object = {}) =>
      fetch(`${stack.apiUrl}/v1/operations/vulnerability-reports/${reportId}/${verb}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const email = 'unlucky@finder.example';
    const { reportId } = (await submit(email)).body;
    const vector = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N';
    for (const [verb, body] of [['acknowledgement'], ['verification', { vector }], ['fix'], ['disclosure']] as const) {
      await kill();
      expect((await act(reportId, verb, body)).status).toBe(200);
      await stack.start('worker');
    }
    await eventually(
      'it is over',
      async () => {
        const id = `platform/handle-vulnerability-report/${reportId}`;
        return (await admin("select 1 from run where workflow_id = $1 and state = 'completed'", [id]))[0];
      },
      120_000,
    );
    await eventually(
      'all mails',
      async () => new Set((await mailsTo(email)).map(({ subject }) => subject)).size === 5,
      60_000,
    );
    // What a killed worker had sent and not written down is sent once more, under the same Message-ID.
    await eventually(
      'nothing is owed',
      async () =>
        (await admin('select 1 from report_mail where report_id = $1 and mailed_at is null', [reportId])).length === 0,
      150_000,
    );
    expect(new Set((await mailsTo(email)).map(({ messageId }) => messageId)).size).toBe(5);
    const clocks = await admin('select kind, state from clock where subject_id = $1 order by kind', [reportId]);
    expect(clocks.map(({ state }) => state)).toEqual(['met', 'met', 'met']);
  }, 400_000);
});
