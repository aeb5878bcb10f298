import { request as httpRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { publicUrl } from '../support/http/api.ts';
import { bearer, served } from '../support/http/served.ts';

const report = {
  title: 'Notes are shown',
  body: 'A renter can read the notes of staff.',
  reporterEmail: 'Ada@Finder.example',
};

describe('reporting a weakness', () => {
  const at = served({ poolMax: 6 });
  beforeEach(() => at.open.admin('delete from throttle'));
  const submit = (body: object = report) => at.api.agent.post('/v1/vulnerability-reports').send(body);
  const status = (token: string) => at.api.agent.get('/v1/vulnerability-reports/status').set('report-token', token);
  const upload = (reportId: string, token: string, bytes: Buffer | string, name = 'steps.txt') =>
    at.api.agent
      .post(`/v1/vulnerability-reports/${reportId}/attachments`)
      .set({ 'report-token': token, 'content-disposition': `attachment; filename="${name}"` })
      .type('application/octet-stream')
      .send(bytes);

  it('[A1] takes it without an account, and answers with number, secret link and promised times', async () => {
    const { status: code, body } = await submit();
    expect([code, body]).toEqual([
      201,
      {
        reportId: expect.any(String),
        number: expect.any(Number),
        statusToken: expect.stringMatching(/^reeve_report_[\w-]{76}$/),
        statusUrl: `${publicUrl}/security/report/open?token=${body.statusToken}`,
        acknowledgeBy: expect.any(String),
        verifyBy: expect.any(String),
      },
    ]);
    expect((Date.parse(body.verifyBy) - Date.parse(body.acknowledgeBy)) / 3_600_000).toBe(48);
    const [row] = await at.open.admin('select * from vulnerability_report where id = $1', [body.reportId]);
    expect(row).toMatchObject({ channel: 'api', state: 'received', reporter_email: 'ada@finder.example' });
    const outbox = await at.open.admin<{ contract: string }>(
      "select workflow_id as contract from outbox where workflow_id like '%vulnerability-report%' or workflow_id like '%mail-report%'",
    );
    expect(outbox.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(at.api.requests) + JSON.stringify(at.api.log)).not.toContain(body.statusToken);
  });

  it('[A1] names what is wrong with one', async () => {
    const { status: code, body } = await submit({ title: '', body: 'x', reporterEmail: 'nobody' });
    expect([code, body.code, body.faults.map((fault: { pointer: string }) => fault.pointer)]).toEqual([
      422,
      'invalid_input',
      ['/title', '/body', '/reporterEmail'],
    ]);
  });

  it('[A1] counts reports by network and over all, and refuses with the seconds to wait', async () => {
    const codes = await Promise.all(Array.from({ length: 24 }, async () => (await submit()).status));
    expect([codes.filter(code => code === 201).length, codes.filter(code => code === 429).length]).toEqual([20, 4]);
    const refused = await submit();
    expect([refused.body.code, Number(refused.headers['retry-after']) > 0]).toEqual(['too_many_attempts', true]);
  });

  it('[A1] shows a reporter their own report, and only by its token', async () => {
    const [one, other] = [(await submit()).body, (await submit({ ...report, title: 'Another one' })).body];
    const read = await status(one.statusToken);
    expect([read.status, read.headers['cache-control'], read.body.title]).toEqual([200, 'no-store', 'Notes are shown']);
    expect(JSON.stringify(read.body)).not.toContain('Another one');
    const bytes = Buffer.from(one.statusToken, 'base64url');
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(50) ^ 1, 50);
    const moved = Buffer.concat([Buffer.from(other.statusToken, 'base64url').subarray(0, 20), bytes.subarray(20)]);
    const later = Buffer.from(bytes);
    later.writeUInt32BE(2, 16);
    for (const token of [
      '',
      'x',
      `${one.statusToken}A`,
      ...[flipped, moved, later].map(each => each.toString('base64url')),
    ]) {
      const { status: code, body } = await status(token);
      expect([code, body.code]).toEqual([404, 'link_invalid']);
    }
    const crossed = await upload(other.reportId, one.statusToken, 'mine');
    expect([crossed.status, crossed.body.code]).toEqual([404, 'link_invalid']);
  });

  it('[A1] carries questions and answers both ways, and tells the other side', async () => {
    const { reportId, statusToken } = (await submit()).body;
    const said = await at.api.agent
      .post('/v1/vulnerability-reports/status/messages')
      .set('report-token', statusToken)
      .send({ body: 'It also works\nwith an ended lease. <script>alert(1)</script>' });
    expect([said.status, said.body.from]).toEqual([201, 'reporter']);
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    const asked = await at.api.agent
      .post(`/v1/operations/vulnerability-reports/${reportId}/messages`)
      .set(bearer(token))
      .send({ body: 'Which browser?' });
    expect(asked.status).toBe(201);
    const { body } = await status(statusToken);
    expect(body.messages.map(({ from, body: text }: { from: string; body: string }) => [from, text])).toEqual([
      ['reporter', 'It also works\nwith an ended lease. <script>alert(1)</script>'],
      ['reeve', 'Which browser?'],
    ]);
    expect(JSON.stringify(body)).not.toContain(at.world.operator.personId);
    const mails = await at.open.admin('select kind, audience from report_mail where report_id = $1 order by id', [
      reportId,
    ]);
    expect(mails.map(({ kind, audience }) => `${kind} ${audience}`).toSorted()).toEqual(
      ['answered team', 'arrived team', 'message reporter', 'receipt reporter'].toSorted(),
    );
    const page = await at.api.agent.get(`/operations/vulnerability-reports/${reportId}`).set(bearer(token));
    expect(page.text).toContain('&lt;script&gt;');
    expect(page.text).not.toContain('<script>');
  });

  it('[A1] keeps files apart, encrypted, and hands them to operators as a download alone', async () => {
    const { reportId, statusToken } = (await submit()).body;
    const content = Buffer.from('<html><script>alert(document.cookie)</script>'.repeat(500));
    const stored = await upload(reportId, statusToken, content, '../../etc/päss".html');
    expect([stored.status, stored.body.bytes]).toEqual([201, content.length]);
    const [row] = await at.open.admin('select object_key from report_attachment where id = $1', [stored.body.id]);
    expect(row?.['object_key']).toBe(`reports/${reportId}/${stored.body.id}`);
    const raw: Uint8Array[] = [];
    for await (const piece of at.api.deps.documents.storage.get(String(row?.['object_key']))) raw.push(piece);
    expect(Buffer.concat(raw).includes('alert')).toBe(false);
    const path = `/v1/operations/vulnerability-reports/${reportId}/attachments/${stored.body.id}`;
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    const read = await at.api.agent
      .get(path)
      .set(bearer(token))
      .buffer(true)
      .parse((response, done) => {
        buffer(response as never).then(
          all => void done(null, all),
          (error: Error) => void done(error, null),
        );
      });
    expect([read.status, read.headers['content-type'], read.headers['x-content-type-options']]).toEqual([
      ...[200, 'application/octet-stream', 'nosniff'],
    ]);
    expect(read.headers['content-disposition']).toMatch(/^attachment; filename=/);
    expect(Buffer.from(read.body).equals(content)).toBe(true);
    expect((await at.api.agent.get(path).set(bearer(await at.world.token(at.world.members.admin)))).status).toBe(403);
    expect((await at.api.agent.get(path)).status).toBe(401);
  });

  it('[A1] takes five files of 20 MB and no more, however many come at once', async () => {
    const { reportId, statusToken } = (await submit()).body;
    const codes = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => (await upload(reportId, statusToken, `file ${index}`)).status),
    );
    expect(codes.toSorted()).toEqual([201, 201, 201, 201, 201, 422, 422, 422]);
    const [{ count } = { count: 0 }] = await at.open.admin(
      'select count(*)::int as count from report_attachment where report_id = $1',
      [reportId],
    );
    expect(count).toBe(5);
    expect((await upload((await submit()).body.reportId, statusToken, '')).status).toBe(404);
  });

  /** Sends as much of a body as the server takes. */
  const pour = (path: string, headers: Record<string, string>, total: number) =>
    new Promise<{ status: number; sent: number }>((resolve, reject) => {
      let sent = 0;
      const chunk = Buffer.alloc(262_144);
      const call = httpRequest({ port: at.api.port, path, method: 'POST', headers }, response => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, sent });
        call.destroy();
      });
      call.on('error', error => (sent > 0 ? undefined : reject(error)));
      const more = () => {
        while (sent < total) {
          sent += chunk.length;
          if (!call.write(chunk)) return void call.once('drain', more);
        }
        call.end();
      };
      more();
    });

  it('[A1] refuses a file of 1 GB at once, said or not, without reading it', async () => {
    const { reportId, statusToken } = (await submit()).body;
    const path = `/v1/vulnerability-reports/${reportId}/attachments`;
    const headers = { 'report-token': statusToken, 'content-type': 'application/octet-stream' };
    const said = await pour(path, { ...headers, 'content-length': String(2 ** 30) }, 2 ** 30);
    expect(said.status).toBe(413);
    expect(said.sent).toBeLessThan(50_000_000);
    const unsaid = await pour(path, { ...headers, 'transfer-encoding': 'chunked' }, 2 ** 30);
    expect(unsaid.status).toBe(413);
    expect(unsaid.sent).toBeLessThan(80_000_000);
    expect(await at.open.admin('select 1 from report_attachment where report_id = $1', [reportId])).toEqual([]);
  });

  it('says by the names that its form gives them which fields are wrong', async () => {
    const page = await at.api.agent
      .post('/security/report')
      .set('origin', publicUrl)
      .type('form')
      .send({ ...report, title: '', body: 'short' });
    expect(page.text).toContain('“In a few words” is missing. “What you found” must have at least 10 characters.');
  });

  it.each([
    ['a name to be thanked by without the wish', { thanksName: 'Ada' }, 'goes with thanksWanted', 'not ticked'],
    ['the wish without a name', { thanksWanted: true }, 'is missing', 'is missing: write it, or your name'],
  ])('refuses %s, by the API and by the page', async (_, thanks, said, shown) => {
    const answer = await at.api.agent.post('/v1/vulnerability-reports').send({ ...report, ...thanks });
    expect([answer.status, answer.body.faults]).toEqual([
      422,
      [{ in: 'body', pointer: '/thanksName', detail: expect.stringContaining(said) }],
    ]);
    const wished = 'thanksWanted' in thanks;
    const page = await at.api.agent
      .post('/security/report')
      .set('origin', publicUrl)
      .type('form')
      .send({ ...report, ...thanks, ...(wished ? { thanksWanted: 'yes' } : {}) });
    expect([page.status, page.text.includes(`“The name to be thanked by” is`), page.text.includes(shown)]).toEqual([
      ...[422, true, true],
    ]);
    expect(page.text.includes('value="yes" checked')).toBe(wished);
  });

  it('[A1] works from the pages alone: form, secret link, answer, file', async () => {
    const form = (path: string) => at.api.agent.post(path).set('origin', publicUrl).redirects(0);
    const page = await at.api.agent.get('/security/report');
    for (const text of ['Safe harbour', '24 hours', '72 hours', 'security@reeve.example'])
      expect(page.text).toContain(text);
    const bad = await form('/security/report').type('form').send({ title: 'x', body: '<b>short', reporterEmail: '' });
    expect([bad.status, bad.text.includes('&lt;b&gt;short'), bad.text.includes('<b>short')]).toEqual([
      422,
      true,
      false,
    ]);
    const sent = await form('/security/report')
      .type('form')
      .send({ ...report, reporterName: 'Ada', thanksWanted: 'yes', thanksName: '' });
    expect([sent.status, sent.headers['location']]).toEqual([303, '/security/report/status?sent=yes']);
    const cookie = String(sent.headers['set-cookie']).split(';')[0] ?? '';
    const shown = await at.api.agent.get('/security/report/status?sent=yes').set('cookie', cookie);
    expect(shown.text).toContain('/security/report/open?token=');
    const opened = await at.api.agent
      .get(
        new URL(String(/http:[^"]+open\?token=[\w-]+/.exec(shown.text)?.[0])).pathname +
          new URL(String(/http:[^"]+open\?token=[\w-]+/.exec(shown.text)?.[0])).search,
      )
      .redirects(0);
    expect([opened.status, String(opened.headers['set-cookie']).startsWith(cookie)]).toEqual([303, true]);
    const said = await form('/security/report/status').set('cookie', cookie).type('form').send({ body: 'More of it.' });
    expect(said.status).toBe(303);
    const file = await form('/security/report/status/files')
      .set('cookie', cookie)
      .attach('file', Buffer.from('steps'), 'steps.txt');
    expect(file.status).toBe(303);
    const again = await at.api.agent.get('/security/report/status').set('cookie', cookie);
    for (const text of ['More of it.', 'steps.txt', 'We have it']) expect(again.text).toContain(text);
    expect(again.text).not.toContain('open?token=');
    expect((await at.api.agent.get('/security/report/status').set('cookie', 'reeve_report=%ZZ')).status).toBe(404);
    expect(
      (await at.api.agent.post('/security/report/status').set('cookie', cookie).type('form').send({ body: 'x' }))
        .status,
    ).toBe(403);
  });

  it('[A1] voids a link for good when a new one is made', async () => {
    const { reportId, statusToken } = (await submit()).body;
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    await at.api.agent
      .post(`/v1/operations/vulnerability-reports/${reportId}/status-link`)
      .set(bearer(token))
      .expect(200);
    expect((await status(statusToken)).body.code).toBe('link_invalid');
  });
});
