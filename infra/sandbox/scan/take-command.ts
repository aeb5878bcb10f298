export type Pieces = AsyncIterator<Buffer>;
/** `mark` closes a reply as it closed the command: NUL after `z`, a line feed after `n` or without a prefix. */
export type Command = { name: string; mark: string; rest: Buffer };

const longest = 64;

/** Reads clamd's command (man clamd, "COMMANDS"). @throws Error for none */
export async function takeCommand(pieces: Pieces): Promise<Command> {
  let held = Buffer.alloc(0);
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) throw new Error('the client sent no command');
    held = Buffer.concat([held, value]);
    const byNul = held[0] === 'z'.charCodeAt(0);
    const end = held.indexOf(byNul ? 0 : 10);
    if (end >= 0) {
      const name = held.subarray(0, end).toString('latin1').trim();
      const rest = held.subarray(end + 1);
      return { name: name.replace(/^[zn](?=[A-Z])/, ''), mark: byNul ? '\0' : '\n', rest };
    }
    if (held.length > longest) throw new Error('the client sent no command');
  }
}
