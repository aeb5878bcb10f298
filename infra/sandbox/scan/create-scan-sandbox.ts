import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createStreamScan } from './stream-scan.ts';
import { takeCommand } from './take-command.ts';

export type ScanSandbox = {
  /** host:port */
  readonly address: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** The next scans end without a verdict: clamd's own words for a scan that failed. */
  failNext(count: number): void;
};

/**
 * A stand-in for clamd on this machine: PING, VERSION and INSTREAM, as clamd speaks them. It knows one thing to find,
 * the EICAR test file, which every scanner finds.
 */
export function createScanSandbox({ port, maxBytes = 104_857_600 }: { port: number; maxBytes?: number }): ScanSandbox {
  const open = new Set<Socket>();
  let [failures, bound] = [0, port];
  const fails = () => failures > 0 && failures-- > 0;
  const server = createServer(socket => {
    open.add(socket);
    socket.once('close', () => open.delete(socket)).on('error', () => socket.destroy());
    serve(socket, maxBytes, fails).catch(() => socket.destroy());
  });
  return {
    get address() {
      return `127.0.0.1:${bound}`;
    },
    start: async () => {
      server.listen(bound, '127.0.0.1');
      await once(server, 'listening');
      bound = (server.address() as AddressInfo).port;
    },
    stop: async () => {
      const closed = new Promise<void>(resolve => server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      await closed;
    },
    failNext: count => {
      failures = count;
    },
  };
}

async function serve(socket: Socket, maxBytes: number, fails: () => boolean): Promise<void> {
  const pieces = socket.iterator({ destroyOnReturn: false });
  const { name, mark, rest } = await takeCommand(pieces);
  const answer = (text: string) => socket.end(`${text}${mark}`);
  if (name === 'PING') answer('PONG');
  else if (name === 'VERSION') answer('ClamAV 0.0.0/sandbox');
  else if (name !== 'INSTREAM') answer('UNKNOWN COMMAND');
  else {
    const outcome = await createStreamScan(maxBytes).read(rest, pieces);
    answer(fails() ? 'stream: Heuristics engine failed ERROR' : outcome);
  }
}
