import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A vendor who keeps everybody waiting, and then has no answer either (503). Who calls it holds a slot meanwhile. */
export async function startSlowVendor(answerMs: number) {
  let [waiting, ended] = [0, 0];
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((_request, answer) => {
    waiting += 1;
    const timer = setTimeout(() => answer.writeHead(503).end(), answerMs);
    timers.add(timer);
    answer.once('close', () => {
      waiting -= 1;
      ended += 1;
      clearTimeout(timer);
      timers.delete(timer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    /** Calls that are held now, and calls that have ended, in either's way. */
    waiting: () => waiting,
    ended: () => ended,
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
}
