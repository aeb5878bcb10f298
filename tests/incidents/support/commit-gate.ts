import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

type Caught = { word: string; when: 'before' | 'after'; reached: () => void };

/**
 * A door in front of PostgreSQL that knows a commit by a word in its last write, and either lets it not get there
 * (`before`) or keeps the server's yes from whoever waits for it (`after`).
 */
export async function createCommitGate(to: { host: string; port: number }) {
  const sockets = new Set<Socket>();
  let caught: Caught | undefined;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const server = createServer(inside => {
    const outside = connect(to);
    [inside, outside].forEach(keep);
    let passing = true;
    inside.on('data', written => {
      const hit = caught && written.includes(caught.word) ? caught : undefined;
      if (hit) {
        [caught, passing] = [undefined, false];
        if (hit.when === 'before') return hit.reached();
        // What answers the last write says that it is durable.
        outside.once('data', hit.reached);
      }
      if (passing || hit) outside.write(written);
    });
    outside.on('data', read => passing && inside.write(read));
    inside.on('close', () => outside.destroy());
    outside.on('close', () => inside.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    /** Catches the next commit that writes this word. Resolves when whoever commits hangs in it. */
    catch: (when: Caught['when'], word: string) =>
      new Promise<void>(reached => {
        caught = { when, word, reached };
      }),
    close: async () => {
      const closed = new Promise(done => server.close(done));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
export type CommitGate = Awaited<ReturnType<typeof createCommitGate>>;
