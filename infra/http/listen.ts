import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listening = {
  port: number;
  /** Takes no more requests, waits for those under way, then cuts what is left. Repeatable. */
  drain(withinMs: number): Promise<void>;
};

/** Slow senders must not hold a connection (OWASP ASVS 5.0, 15.2.2); a load balancer's own limit is usually 60 s. */
const limits = {
  headersTimeout: 10_000,
  // Routes have shorter limits of their own (15 s); this is for uploads, and for bodies that nobody reads.
  requestTimeout: 900_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
} as const;

/** Serves HTTP on a host and port; port 0 takes a free one. @throws Error when the port is taken */
export async function listen(app: RequestListener, { host, port }: { host: string; port: number }): Promise<Listening> {
  const server = createServer(limits);
  let draining = false;
  server.on('request', (_request, response) => {
    if (draining) response.setHeader('connection', 'close');
  });
  server.on('request', app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  let closed: Promise<void> | undefined;
  return {
    port: (server.address() as AddressInfo).port,
    drain: withinMs => {
      draining = true;
      closed ??= new Promise(resolve => {
        const cut = setTimeout(() => server.closeAllConnections(), withinMs);
        // close() looks for idle connections once; one whose last answer was under way falls idle only now.
        const idle = setInterval(() => server.closeIdleConnections(), 50);
        server.close(() => {
          clearTimeout(cut);
          clearInterval(idle);
          resolve();
        });
      });
      return closed;
    },
  };
}
