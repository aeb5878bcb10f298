import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One that has come and has no answer yet: whoever never answers it lets its sender wait. */
type Caught = { hooked: Hooked; answer: () => void };
export type Hooked = { path: string; headers: Record<string, string>; body: string };

/** Somebody's pager: takes webhooks, and answers by the path: /410 answers 410, /hang never. */
export async function createHookSink() {
  const taken: Hooked[] = [];
  let caught: ((one: Caught) => void) | undefined;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const body = (await buffer(request)).toString();
    const hooked = { path, headers: request.headers as Record<string, string>, body };
    taken.push(hooked);
    const [give] = [caught];
    caught = undefined;
    if (give) await new Promise<void>(answer => give({ hooked, answer }));
    if (path.startsWith('/hang')) return;
    const status = Number(/^\/(\d{3})/.exec(path)?.[1] ?? 200);
    response.writeHead(status, status === 302 ? { location: '/200' } : {}).end('whatever');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    /** The next one, before it is answered. */
    catchNext: () =>
      new Promise<Caught>(give => {
        caught = give;
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
}
