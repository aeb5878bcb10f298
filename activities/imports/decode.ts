import { isUtf8 } from 'node:buffer';
import type { Bytes } from '../../src/documents/object-storage.port.ts';

/** What makes a file unreadable as a whole; `line` counts from 1. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * The text of a file: UTF-8, or as `charset` says; UTF-16 where it begins with its mark. Marks are taken off.
 * @throws UnreadableFile naming line and byte of what is no text of that encoding
 */
export async function* decode(bytes: Bytes, charset: string): AsyncGenerator<string> {
  let [decoder, seen, line]: [ReturnType<typeof decoderOf> | undefined, number, number] = [undefined, 0, 1];
  let head: Buffer = Buffer.alloc(0);
  const next = (part: Buffer, last: boolean): string => {
    decoder ??= decoderOf(part, charset);
    const { text, badAt } = decoder(part, last);
    line += text.split('\n').length - 1;
    if (badAt !== null) throw new UnreadableFile(line, wrong(charset, seen + badAt));
    seen += part.length;
    return text;
  };
  for await (const piece of bytes) {
    if (decoder) yield next(Buffer.from(piece), false);
    else {
      head = Buffer.concat([head, piece]);
      if (head.length >= 4) yield next(head, false);
    }
  }
  yield next(decoder ? Buffer.alloc(0) : head, true);
}

const wrong = (charset: string, at: number) =>
  `byte ${at + 1} is no ${charset === 'utf-8' ? 'UTF-8' : charset} text: save the file as UTF-8, or send it with the encoding that it is in, such as Content-Type: text/csv; charset=windows-1252`;

type Decoded = { text: string; badAt: number | null };

function decoderOf(head: Buffer, charset: string): (part: Buffer, last: boolean) => Decoded {
  const marked =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : charset;
  if (marked === 'utf-8') return utf8();
  const decoder = new TextDecoder(marked, { fatal: true });
  return (part, last) => {
    try {
      return { text: decoder.decode(part, { stream: !last }), badAt: null };
    } catch {
      return { text: '', badAt: 0 };
    }
  };
}

/** Written out, since TextDecoder does not say where the fault lies. */
function utf8(): (part: Buffer, last: boolean) => Decoded {
  let [rest, first] = [Buffer.alloc(0), true];
  return (part, last) => {
    const all = Buffer.concat([rest, part]);
    const carried = rest.length;
    const whole = last ? all.length : all.length - unfinished(all);
    rest = all.subarray(whole);
    const mine = all.subarray(0, whole);
    const good = isUtf8(mine) ? mine.length : goodBytes(mine);
    const text = mine.subarray(0, good).toString();
    const shown = first ? text.replace(/^\ufeff/, '') : text;
    first = false;
    return { text: shown, badAt: good < mine.length ? good - carried : null };
  };
}

const lengthOf = (lead: number): number => (lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

/** How many bytes at the end begin a character that goes on. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function goodBytes(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const end = at + lengthOf(bytes[at] ?? 0);
    if (end > bytes.length || !isUtf8(bytes.subarray(at, end))) return at;
    at = end;
  }
  return at;
}
