import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { MalwareScanner, ScanVerdict } from '../../src/documents/malware-scanner.port.ts';
import type { Bytes } from '../../src/documents/object-storage.port.ts';
import { assertOutside } from '../../src/kernel/outside.ts';

type Options = {
  /** host:port */
  address: string;
  /** For connecting, for each piece sent, and for the verdict after the last one. */
  idleMs?: number;
};
const longestReply = 4_096;

/**
 * clamd by its INSTREAM command (man clamd, "INSTREAM"): pieces of bytes, each behind its length as four bytes, an
 * empty one at the end; then one line of reply, closed by NUL as the command was. clamd's StreamMaxLength must not be
 * below DOCUMENT_MAX_MB.
 */
export function createClamdScanner({ address, idleMs = 60_000 }: Options): MalwareScanner {
  const at = address.lastIndexOf(':');
  const [host, port] = [address.slice(0, at).replace(/^\[|\]$/g, ''), Number(address.slice(at + 1))];
  return {
    scan: async bytes => {
      assertOutside('the scanner');
      const socket = connect({ host, port });
      socket.setTimeout(idleMs, () => socket.destroy(new Timeout()));
      const reply = replyOf(socket);
      try {
        await send(socket, bytes, reply);
        return verdictOf(await reply);
      } finally {
        socket.destroy();
      }
    },
  };
}

class Timeout extends Error {}
type Reply = { text: string } | { error: Error };

/** The line of reply, or why there is none. Never rejects, since it may come while we still send. */
function replyOf(socket: Socket): Promise<Reply> {
  let text = '';
  return new Promise(resolve => {
    socket.on('data', data => {
      text += data.toString('latin1');
      if (text.includes('\0') || text.length > longestReply) resolve({ text });
    });
    socket.once('error', error => resolve(text ? { text } : { error }));
    socket.once('close', () => resolve(text ? { text } : { error: new Error('the scanner hung up') }));
  });
}

/** Ends early when clamd says what it has to say before the end, as it does of a stream that is too long. */
async function send(socket: Socket, bytes: Bytes, reply: Promise<Reply>): Promise<void> {
  let answered = false;
  const early = reply.then(() => {
    answered = true;
  });
  socket.write('zINSTREAM\0');
  for await (const piece of bytes) {
    if (answered) return;
    if (piece.length === 0) continue;
    socket.write(lengthOf(piece));
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain').catch(() => undefined), early]);
  }
  if (!answered) socket.write(Buffer.alloc(4));
}

function lengthOf(piece: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return length;
}

function verdictOf(reply: Reply): ScanVerdict {
  if ('error' in reply) {
    const why = reply.error instanceof Timeout ? 'timed_out' : 'unreachable';
    return { verdict: 'unavailable', why };
  }
  const line = (reply.text.split('\0')[0] ?? '').trim();
  if (line === 'stream: OK') return { verdict: 'clean' };
  const found = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1];
  if (found) return { verdict: 'malware', name: found };
  return { verdict: 'unavailable', why: /size limit exceeded/i.test(line) ? 'too_large' : 'failed' };
}
