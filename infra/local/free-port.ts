import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below those that Linux (32768 and up) and macOS (49152 and up) give to outgoing connections: whoever gets a port opens
 * it a moment later, and by then somebody's connection could hold it.
 */
const range = { from: 15_000, below: 32_768 };
const tries = 200;
/** What this process has been given: nobody listens there yet, and still it is taken. */
const given = new Set<number>();

/** A TCP port on 127.0.0.1 that nobody listens on at this moment, another one with each call. */
export async function freePort(): Promise<number> {
  for (let count = 0; count < tries; count += 1) {
    const wanted = randomInt(range.from, range.below);
    if (given.has(wanted)) continue;
    given.add(wanted);
    const port = await tryListen(wanted);
    if (port !== undefined) return port;
  }
  throw new Error(`no free TCP port on 127.0.0.1 among ${tries} from ${range.from} on`);
}

/** The preferred port, or another one when it is taken on this machine. */
export async function preferPort(preferred: number): Promise<number> {
  given.add(preferred);
  return (await tryListen(preferred)) ?? (await freePort());
}

// A listener on all addresses must be seen as well, hence both; macOS lets the two coexist.
async function tryListen(port: number): Promise<number | undefined> {
  if (!(await canListen(port, '0.0.0.0'))) return undefined;
  return listenOnce(port, '127.0.0.1');
}

async function canListen(port: number, host: string): Promise<boolean> {
  return (await listenOnce(port, host)) !== undefined;
}

function listenOnce(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
