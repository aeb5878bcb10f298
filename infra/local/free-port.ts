import { createServer } from 'node:net';

/** A TCP port on 127.0.0.1 that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const port = await tryListen(0);
  if (port === undefined) throw new Error('no free TCP port on 127.0.0.1');
  return port;
}

/** The preferred port, or another one when it is taken on this machine. */
export async function preferPort(preferred: number): Promise<number> {
  return (await tryListen(preferred)) ?? (await freePort());
}

// A listener on all addresses must be seen as well, hence both; macOS lets the two coexist.
async function tryListen(port: number): Promise<number | undefined> {
  if (port !== 0 && !(await canListen(port, '0.0.0.0'))) return undefined;
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
