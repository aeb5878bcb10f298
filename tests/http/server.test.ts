import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineRoute } from '../../api/http/define-route.ts';
import { everybody } from '../../api/http/serves.ts';
import { listen } from '../../infra/http/listen.ts';
import { common, pause } from '../support/http/probes.ts';

describe('the server', () => {
  it('finishes what is under way when it drains, and takes nothing new', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const server = await listen(
      (_request, response) => {
        void held.then(() => response.end('done'));
      },
      { host: '127.0.0.1', port: 0 },
    );
    const url = `http://127.0.0.1:${server.port}/`;
    const under = fetch(url).then(answer => answer.text());
    await pause(100);
    const drained = server.drain(5_000);
    await pause(100);
    await expect(fetch(url)).rejects.toThrow();
    release();
    expect(await under).toBe('done');
    await drained;
  });

  it('cuts what does not end in time', async () => {
    const server = await listen(() => undefined, { host: '127.0.0.1', port: 0 });
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await pause(100);
    const closed = once(socket, 'close');
    await server.drain(200);
    await closed;
  });
});

describe('defining a route', () => {
  it('refuses schemas that would drop unknown fields, at any depth', () => {
    const define = (body: z.ZodType) => () =>
      defineRoute({
        ...common,
        method: 'post',
        path: '/x',
        serves: everybody(),
        unit: 'none',
        body,
        handler: async () => ({ status: 200, body: { said: '' } }),
      });
    expect(define(z.object({ a: z.string() }))).toThrow(/strictObject/);
    expect(define(z.strictObject({ a: z.array(z.object({})).optional() }))).toThrow(/body\/a/);
    expect(define(z.strictObject({ a: z.union([z.string(), z.object({})]) }))).toThrow(/strictObject/);
    expect(define(z.strictObject({ a: z.string() }))).not.toThrow();
  });
});
