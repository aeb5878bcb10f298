import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export type Hooked = { path: string; headers: Record<string, string>; body: string };

/** Somebody's pager: takes webhooks, and answers by the path: /410 answers 410, /hang never. */
export async function createHookSink() {
  const taken: Hooked[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const body = (await buffer(request)).toString();
    taken.push({ path, headers: request.headers as Record<string, string>, body });
    if (path.startsWith('/hang')) return;
    const status = Number(/^\/(\d{3})/.exec(path)?.[1] ?? 200);
    response.writeHead(status, status === 302 ? { location: '/200' } : {}).end('whatever');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    close: async () => {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
}
