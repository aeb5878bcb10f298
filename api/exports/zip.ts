import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

export type ZipEntry = { name: string; text: AsyncIterable<string> | Iterable<string> };
type Kept = { name: Buffer; crc: number; packed: number; size: number; offset: number };

/** Sizes are 32-bit numbers: the 64-bit form is not read by every spreadsheet. */
const largest = 0xffffffff;

/**
 * A ZIP archive as it grows, none of it kept (APPNOTE 6.3.10): each entry is deflated as it comes, its size and sum
 * follow it.
 * @throws RangeError for an archive of 4 GB or more
 */
export async function* zip(entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const kept: Kept[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const header = headerOf(0x04034b50, { name, crc: 0, packed: 0, size: 0, offset });
    yield header;
    const sums = { crc: 0, size: 0, packed: 0 };
    yield* deflated(entry.text, sums);
    if (Math.max(offset, sums.size) > largest) throw new RangeError('the archive is too large');
    kept.push({ name, ...sums, offset });
    yield wordsOf(0x08074b50, sums.crc, sums.packed, sums.size);
    offset += header.length + sums.packed + 16;
  }
  const directory = Buffer.concat(kept.map(entry => headerOf(0x02014b50, entry)));
  yield directory;
  yield endOf(kept.length, directory.length, offset);
}

type Sums = Pick<Kept, 'crc' | 'packed' | 'size'>;

async function* deflated(text: ZipEntry['text'], sums: Sums): AsyncGenerator<Buffer> {
  const summed = async function* () {
    for await (const part of text) {
      const bytes = Buffer.from(part);
      sums.crc = crc32(bytes, sums.crc);
      sums.size += bytes.length;
      yield bytes;
    }
  };
  const source = Readable.from(summed(), { objectMode: false });
  const packing = createDeflateRaw({ level: 4 });
  source.once('error', error => packing.destroy(error));
  try {
    for await (const chunk of source.pipe(packing)) {
      sums.packed += chunk.length;
      yield chunk;
    }
  } finally {
    source.destroy();
  }
}

/** Deflated, sizes after the data, names in UTF-8, and a day long ago: the same rows make the same bytes. */
const [needs, flags, method, day] = [20, 0x0808, 8, 0x21];

/** Of an entry (§4.3.7) or, with what only that has, of its line in the directory (§4.3.12). */
function headerOf(signature: number, { name, crc, packed, size, offset }: Kept): Buffer {
  const inDirectory = signature === 0x02014b50;
  const common = [needs, flags, method, 0, day];
  return Buffer.concat([
    wordsOf(signature),
    halvesOf(...(inDirectory ? [needs] : []), ...common),
    wordsOf(crc, packed, size),
    halvesOf(name.length, 0),
    ...(inDirectory ? [halvesOf(0, 0, 0), wordsOf(0, offset)] : []),
    name,
  ]);
}

const endOf = (count: number, bytes: number, offset: number): Buffer =>
  Buffer.concat([wordsOf(0x06054b50), halvesOf(0, 0, count, count), wordsOf(bytes, offset), halvesOf(0)]);

function wordsOf(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value >>> 0, 4 * index);
  });
  return bytes;
}
function halvesOf(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => {
    bytes.writeUInt16LE(value, 2 * index);
  });
  return bytes;
}
