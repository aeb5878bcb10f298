import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'content-disposition';
import { attachment } from '../../api/http/attachment.ts';
import { defineRoute } from '../../api/http/define-route.ts';
import { openapiOf } from '../../api/http/openapi.ts';
import { pause } from '../support/http/probes.ts';
import { bearer, served } from '../support/http/served.ts';
import { give, seen, streams } from '../support/http/stream-probes.ts';

type Operation = { requestBody?: { content: object }; responses: Record<string, { content: object }> };
type Documented = { paths: Record<string, { get?: Operation; post?: Operation }> };
const at = served({ routes: streams });
const asAdmin = async () => bearer(await at.world.token(at.world.members.admin));
const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${at.api.port}${path}`, init);
const octets = { 'content-type': 'application/octet-stream' };
const ends = async (count: number) => {
  for (let tries = 0; tries < 100 && seen.ended.length < count; tries += 1) await pause(20);
  return seen.ended;
};
const begin = () => Object.assign(seen, { begun: 0, ended: [], pulled: 0 });

/** An upload whose body the test sends by itself. */
async function open(path: string, headers: Record<string, string | number>) {
  const sent = httpRequest({ port: at.api.port, host: '127.0.0.1', path, method: 'POST', headers });
  sent.on('error', () => undefined);
  sent.flushHeaders();
  const answer = once(sent, 'response').then(async ([response]: IncomingMessage[]) => ({
    status: response?.statusCode,
    body: JSON.parse(await text(response as IncomingMessage)),
  }));
  answer.catch(() => undefined);
  return { sent, answer };
}

describe('a body that is streamed in', () => {
  it('reaches the handler whole', async () => {
    const body = Buffer.alloc(2_999_999, 'reeve');
    const answer = await ask('/v1/test/take', { method: 'POST', body, headers: { ...octets, ...(await asAdmin()) } });
    expect(await answer.json()).toEqual({ said: `2999999 ${createHash('sha256').update(body).digest('hex')}` });
  });

  it('is not read before its sender is known and allowed', async () => {
    begin();
    const viewer = bearer(await at.world.token(at.world.members.viewer));
    for (const [headers, status] of [
      [{}, 401],
      [viewer, 403],
    ] as const) {
      const { sent, answer } = await open('/v1/test/take', { ...octets, ...headers, 'content-length': 1_000_000 });
      expect((await answer).status).toBe(status);
      sent.destroy();
    }
    expect(seen.begun).toBe(0);
  });

  it('is refused when it is too large, by what it says and by what comes', async () => {
    begin();
    const said = await open('/v1/test/take', { ...octets, ...(await asAdmin()), 'content-length': 3_000_001 });
    expect(await said.answer).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
    expect(seen.begun).toBe(0);
    said.sent.destroy();
    const body = Readable.toWeb(
      Readable.from(Array.from({ length: 60 }, () => Buffer.alloc(65_536))),
    ) as ReadableStream;
    const init = { method: 'POST', body, duplex: 'half', headers: { ...octets, ...(await asAdmin()) } };
    const came = await ask('/v1/test/take', init as RequestInit);
    expect([came.status, ((await came.json()) as { code: string }).code]).toEqual([413, 'body_too_large']);
    expect(await ends(1)).toEqual(['body_too_large']);
  });

  it('fails in the handler when the client breaks off, or sends nothing more', async () => {
    begin();
    const broken = await open('/v1/test/take', { ...octets, ...(await asAdmin()), 'content-length': 1_000 });
    broken.sent.write('half');
    await pause(100);
    broken.sent.destroy();
    expect(await ends(1)).toEqual(['malformed_body']);
    const stalled = await open('/v1/test/take', { ...octets, ...(await asAdmin()), 'content-length': 1_000 });
    stalled.sent.write('half');
    expect(await stalled.answer).toMatchObject({ status: 503, body: { code: 'timed_out' } });
    expect(await ends(2)).toEqual(['malformed_body', 'timed_out']);
    stalled.sent.destroy();
  });

  it('ends with the time limit of its route, however busy it is', async () => {
    begin();
    const { sent, answer } = await open('/v1/test/take', { ...octets, ...(await asAdmin()) });
    const drip = setInterval(() => sent.write('.'), 50);
    expect(await answer).toMatchObject({ status: 503, body: { code: 'timed_out' } });
    clearInterval(drip);
    sent.destroy();
    expect(await ends(1)).toEqual(['timed_out']);
  });

  it('of another type or encoding is refused, and one that nobody reads does no harm', async () => {
    const headers = await asAdmin();
    const typed = await ask('/v1/test/take', {
      method: 'POST',
      body: 'x',
      headers: { ...headers, 'content-type': 'a/b' },
    });
    expect(typed.status).toBe(415);
    const zipped = { ...headers, ...octets, 'content-encoding': 'gzip' };
    expect((await ask('/v1/test/take', { method: 'POST', body: 'x', headers: zipped })).status).toBe(415);
    const body = Buffer.alloc(90_000);
    const unread = await ask('/v1/test/ignore', { method: 'POST', body, headers: { ...headers, ...octets } });
    expect(await unread.json()).toEqual({ said: 'unread' });
  });

  it('takes effect once for each Idempotency-Key', async () => {
    const headers = { ...octets, ...(await asAdmin()), 'idempotency-key': 'stream-1' };
    const send = async (body: string, more = {}) => {
      const answer = await ask('/v1/test/take-once', { method: 'POST', body, headers: { ...headers, ...more } });
      return { status: answer.status, headers: answer.headers, body: (await answer.json()) as { code?: string } };
    };
    const [first, again, other] = [await send('a'), await send('a'), await send('b')];
    expect([first.status, again.status, other.status]).toEqual([200, 200, 422]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(other.body.code).toBe('idempotency_key_reused');
    expect(await at.open.admin(`select 1 from audit_event where action = 'test.taken'`)).toHaveLength(1);
    expect((await send('a', { 'idempotency-key': '' })).status).toBe(422);
  });
});

describe('an answer that is streamed out', () => {
  it('comes whole, with its own type, and a name in any script', async () => {
    for (const name of ['Mietvertrag für 3½ Zimmer.pdf', '契約書.pdf', 'عقد.pdf', `a"b\\c;d.pdf`, 'plain.pdf']) {
      const answer = await ask(`/v1/test/give?name=${encodeURIComponent(name)}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
      const { type, parameters } = parse(answer.headers.get('content-disposition') ?? '');
      expect([type, parameters['filename']]).toEqual(['attachment', name.replaceAll(/["\\]/g, '_')]);
      expect((await answer.arrayBuffer()).byteLength).toBe(3 * 65_536);
    }
    const leading = attachment('../..\\etc/pass\r\nset-cookie: x\u202efdp.exe');
    expect(leading).toMatch(/^attachment; filename="?[ -~]+$/);
    expect(leading).not.toMatch(/[\\/\r\n]/);
    expect(parse(attachment('\ud800..')).parameters['filename']).toBe('\ufffd');
    expect(parse(attachment(' . ')).parameters['filename']).toBe('file');
  });

  it('answers HEAD without a body, and ends it', async () => {
    begin();
    const answer = await ask('/v1/test/give?name=a', { method: 'HEAD' });
    expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, 0]);
    expect(await ends(1)).toEqual(['generator']);
  });

  it('that fails before its first bytes is answered as an error, and logged', async () => {
    const answer = await ask('/v1/test/give-none');
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([500, 'internal']);
    expect(at.api.log.filter(({ level }) => level === 'error')).toHaveLength(1);
    at.api.log.length = 0;
  });

  it('that fails half-way never looks like the whole', async () => {
    const answer = await ask('/v1/test/give-half');
    expect(answer.status).toBe(200);
    await expect(answer.arrayBuffer()).rejects.toThrow();
    await pause(50);
    expect(at.api.log.filter(({ level }) => level === 'error')).toHaveLength(1);
    at.api.log.length = 0;
    const old = connect(at.api.port, '127.0.0.1');
    old.write('GET /v1/test/give-half HTTP/1.0\r\nHost: localhost\r\n\r\n');
    old.resume();
    const ended = await new Promise(resolve => old.once('error', resolve).once('end', () => resolve('orderly')));
    expect(ended).toMatchObject({ code: 'ECONNRESET' });
    await pause(50);
    at.api.log.length = 0;
  });

  it('is made no faster than it is taken, and ends when the client goes or takes nothing more', async () => {
    for (const way of ['goes', 'stalls']) {
      begin();
      const sent = httpRequest({ port: at.api.port, host: '127.0.0.1', path: '/v1/test/give-much' });
      sent.end();
      const [response] = await once(sent, 'response');
      response.pause();
      response.on('error', () => undefined);
      await pause(way === 'goes' ? 300 : 1_500);
      expect(seen.pulled).toBeLessThan(500);
      if (way === 'goes') sent.destroy();
      expect([way, await ends(1)]).toEqual([way, ['generator']]);
      sent.destroy();
    }
    expect(at.api.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a route that streams', () => {
  it('is documented as bytes', async () => {
    const { paths } = JSON.parse(JSON.stringify(openapiOf(streams))) as Documented;
    const bytes = { schema: { type: 'string', format: 'binary' } };
    expect(paths['/v1/test/take']?.post?.requestBody?.content).toEqual({ 'application/octet-stream': bytes });
    const given = paths['/v1/test/give']?.get?.responses['200']?.content;
    expect(given).toEqual({ 'text/csv': bytes, 'image/png': bytes });
  });

  it('opens no transaction that would wait for the network', () => {
    const define = () =>
      defineRoute({
        ...give,
        path: '/x',
        unit: 'read' as never,
        handler: async () => ({ status: 200, body: Readable.from([]) }),
      });
    expect(define).toThrow(/unit "none"/);
  });
});
