import type { Pieces } from './take-command.ts';

/** The EICAR test file in two halves: whole, it would have this file taken away by the scanners it is for. */
const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));

/** Takes a stream of INSTREAM apart and says what clamd would say of it. Holds on to no more than one piece. */
export function createStreamScan(maxBytes: number) {
  let held: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);
  let [seen, found] = [0, false];
  const look = (bytes: Buffer) => {
    const joined = Buffer.concat([tail, bytes]);
    found ||= joined.includes(eicar);
    tail = joined.subarray(Math.max(0, joined.length - eicar.length + 1));
    seen += bytes.length;
  };
  const fill = async (pieces: Pieces, wanted: number) => {
    while (held.length < wanted) {
      const { value, done } = await pieces.next();
      if (done) throw new Error('the stream broke off');
      held = Buffer.concat([held, value]);
    }
    const taken = held.subarray(0, wanted);
    held = held.subarray(wanted);
    return taken;
  };
  return {
    read: async (rest: Buffer, pieces: Pieces): Promise<string> => {
      held = rest;
      for (;;) {
        const length = (await fill(pieces, 4)).readUInt32BE();
        if (length === 0) return found ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
        if (seen + length > maxBytes) return 'INSTREAM size limit exceeded. ERROR';
        look(await fill(pieces, length));
      }
    },
  };
}
