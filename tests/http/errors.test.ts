import { afterEach, describe, expect, it } from '@jest/globals';
import { errorTable } from '../../api/http/error-table.ts';
import { routes } from '../../api/routes.ts';
import { errorCodes } from '../../src/kernel/errors.ts';
import { pause, probes } from '../support/http/probes.ts';
import { bearer, served } from '../support/http/served.ts';

const at = served({ routes: [...routes, ...probes] });
afterEach(() => {
  at.api.log.length = 0;
});

describe('errors', () => {
  it('has one status and one title for every code there is', () => {
    expect(Object.keys(errorTable).sort()).toEqual([...errorCodes].sort());
    for (const { status, title } of Object.values(errorTable)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title.length).toBeGreaterThan(10);
    }
  });

  it('are problem+json with the request id that the log has too', async () => {
    const answer = await at.api.agent.get('/v1/nothing-here');
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.body).toEqual({
      type: 'urn:reeve:problem:not_found',
      title: expect.any(String),
      status: 404,
      detail: expect.any(String),
      code: 'not_found',
      requestId: answer.headers['x-request-id'],
    });
    expect(at.api.requests.at(-1)).toMatchObject({
      status: 404,
      errorCode: 'not_found',
      requestId: answer.body.requestId,
      route: 'none',
    });
  });

  it('say nothing of what nobody expected, log it once, and the process goes on', async () => {
    const answer = await at.api.agent.get('/v1/test/broken');
    expect([answer.status, answer.body.code]).toEqual([500, 'internal']);
    expect(answer.text).not.toContain('hunter2');
    expect(at.api.log.filter(entry => entry.level === 'error')).toHaveLength(1);
    expect(at.api.log[0]?.fields).toMatchObject({ requestId: answer.body.requestId, route: 'GET /v1/test/broken' });
    expect((await at.api.agent.get('/healthz')).status).toBe(200);
  });

  it.each([
    ['{"text":', 400, 'malformed_body'],
    ['"text"', 422, 'invalid_input'],
    ['[]', 422, 'invalid_input'],
    ['null', 422, 'invalid_input'],
    ['{"text":1}', 422, 'invalid_input'],
    ['{"text":"a","__proto__":{"x":1}}', 422, 'invalid_input'],
    ['{"text":"\\ud800"}', 422, 'invalid_input'],
    [`{"text":"${'x'.repeat(2_000)}"}`, 413, 'body_too_large'],
    ['', 422, 'invalid_input'],
  ])('refuses the body %.20s', async (body, status, code) => {
    const answer = await at.api.agent.post('/v1/test/echo').type('json').send(body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('refuses other content types, other encodings and wrong methods, saying which are right', async () => {
    const form = await at.api.agent.post('/v1/test/echo').type('form').send({ text: 'x' });
    expect([form.status, form.body.code]).toEqual([415, 'unsupported_media_type']);
    const zipped = await at.api.agent.post('/v1/test/echo').type('json').set('content-encoding', 'zip').send('x');
    expect(zipped.status).toBe(415);
    const bomb = await at.api.agent.post('/v1/test/echo').type('json').set('content-encoding', 'gzip').send('not gzip');
    expect([bomb.status, bomb.body.code]).toEqual([400, 'malformed_body']);
    const wrong = await at.api.agent.put('/v1/properties');
    expect([wrong.status, wrong.body.code, wrong.headers['allow']]).toEqual([
      405,
      'method_not_allowed',
      'POST, GET, HEAD, OPTIONS',
    ]);
    expect((await at.api.agent.get('/v1/properties/%E0%A4%A')).status).toBe(404);
  });

  it('are pages for whoever reads pages, and never so under /v1', async () => {
    const first = await at.api.agent.get('/page').set('accept', 'text/html').redirects(0);
    expect([first.status, first.headers['location']]).toEqual([303, '/sign-in?next=%2Fpage']);
    const page = await at.api.agent.get('/nothing <here>').set('accept', 'text/html');
    expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.text).toContain(page.headers['x-request-id']);
    expect(page.text).not.toContain('<here>');
    expect((await at.api.agent.get('/page')).headers['content-type']).toBe('application/problem+json');
    const under = await at.api.agent.get('/v1/nothing').set('accept', 'text/html');
    expect(under.headers['content-type']).toBe('application/problem+json');
  });

  it('name a busy database as such, with a time to come again', async () => {
    const token = await at.world.token(at.world.members.viewer, { place: 'account' });
    const held = [1, 2].map(() =>
      at.api.agent
        .post('/v1/test/hold')
        .set(bearer(token))
        .then(answer => answer.status),
    );
    await pause(300);
    const answer = await at.api.agent.post('/v1/test/mine').set(bearer(token));
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'unavailable', '1']);
    expect(await Promise.all(held)).toEqual([200, 200]);
  });

  it('name what took too long, and nothing of it was done', async () => {
    const token = await at.world.token(at.world.members.admin);
    const answer = await at.api.agent.post('/v1/test/slow').set(bearer(token));
    expect([answer.status, answer.body.code]).toEqual([503, 'timed_out']);
    await pause(500);
    expect(await at.open.admin(`select 1 from audit_event where action = 'test.slow'`)).toEqual([]);
  });
});
