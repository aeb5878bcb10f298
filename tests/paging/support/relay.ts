import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type RelayMode = 'open' | 'gone' | 'slow';

/** A wire to a mail server that can be cut (`gone`), or be so slow that no answer comes (`slow`). */
export async function createRelayWire(smtpUrl: string) {
  const target = new URL(smtpUrl);
  const sockets = new Set<Socket>();
  let mode: RelayMode = 'open';
  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    if (mode === 'gone') socket.destroy();
    if (mode !== 'open') return;
    const up = connect(Number(target.port), target.hostname);
    up.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('close', () => up.destroy());
    socket.pipe(up).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    smtpUrl: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    turn: (to: RelayMode) => {
      mode = to;
      cut();
    },
    close: async () => {
      cut();
      await new Promise(done => server.close(done));
    },
  };
}
