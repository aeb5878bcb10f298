import { connect, createServer, type Socket } from 'node:net';

export type PostgresGate = {
  port: number;
  /** Lets everybody through again. */
  open(): Promise<void>;
  /** As a server that is gone: cuts who is through, refuses who comes. */
  close(): Promise<void>;
  /** As a network that swallows: takes connections and never answers. */
  swallow(): void;
  /** Cuts every connection once, in whatever it is doing. */
  cut(): void;
};

/** A door in front of PostgreSQL, to lose it without stopping the server that other tests use. */
export async function createPostgresGate(to: { host: string; port: number }): Promise<PostgresGate> {
  const sockets = new Set<Socket>();
  let swallowing = false;
  const server = createServer(inside => {
    const keep = (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    };
    keep(inside);
    if (swallowing) return;
    const outside = connect(to);
    keep(outside);
    inside.pipe(outside).pipe(inside);
    inside.on('close', () => outside.destroy());
    outside.on('close', () => inside.destroy());
  });
  const listen = (port: number) =>
    new Promise<number>(resolve => {
      server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const port = await listen(0);
  return {
    port,
    cut,
    open: async () => {
      if (swallowing) cut();
      swallowing = false;
      if (!server.listening) await listen(port);
    },
    close: async () => {
      const closed = new Promise(resolve => server.close(resolve));
      cut();
      await closed;
    },
    swallow: () => {
      swallowing = true;
      cut();
    },
  };
}
