import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import type { Bytes } from '../../src/documents/object-storage.port.ts';
import type { ImportRow } from '../../src/imports/add-rows.ts';
import type { ImportFault, ImportKind } from '../../src/imports/data-import.entity.ts';
import { importColumns } from '../../src/imports/import-columns.ts';
import { decode, UnreadableFile } from './decode.ts';

export type TableRow = ImportRow & { faults: ImportFault[] };

export const limits = { rows: 200_000, rowBytes: 100_000, headBytes: 65_536 } as const;

/**
 * The rows of a CSV file (RFC 4180; commas, semicolons, tabs or bars, found in its first line), by their headings.
 * Rows that are not as long as the headings carry a fault.
 * @throws UnreadableFile for what is wrong with the file as a whole
 */
export async function* readTable(bytes: Bytes, charset: string, kind: ImportKind): AsyncGenerator<TableRow> {
  const { head, text } = await withHead(decode(bytes, charset));
  const parser = parse({
    delimiter: delimiterOf(head),
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.rowBytes,
  });
  const source = Readable.from(text);
  source.once('error', error => parser.destroy(error));
  let [headings, row]: [string[] | null, number] = [null, 0];
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<{ record: string[]; info: Info }>) {
      const line = info.lines - record.join('').split('\n').length + 1;
      if (!headings) headings = headingsOf(record, kind, line);
      else yield rowOf(headings, record, ++row, line);
      if (row > limits.rows) throw new UnreadableFile(line, `has more than ${limits.rows} rows: split the file`);
    }
  } catch (error) {
    throw unreadable(error);
  } finally {
    source.destroy();
  }
  if (!headings) throw new UnreadableFile(1, 'is empty: the first line names the columns');
}

function unreadable(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new UnreadableFile(line, `a row is longer than ${limits.rowBytes} characters: is a quote not closed?`);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new UnreadableFile(line, 'a quote is opened and never closed');
  return new UnreadableFile(line, 'a quote stands where none may: quote the whole cell, and double the quotes in it');
}

/** The first text, for a look at its first line, and all of it. */
async function withHead(text: AsyncGenerator<string>): Promise<{ head: string; text: AsyncGenerator<string> }> {
  let head = '';
  while (head.length < limits.headBytes) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  const all = async function* () {
    yield head;
    yield* text;
  };
  return { head, text: all() };
}

/** What stands most often between the cells of the first line. */
function delimiterOf(head: string): string {
  const first = /^\s*(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(head)?.[0].replaceAll(/"(?:[^"]|"")*"/g, '') ?? '';
  const counts = [',', ';', '\t', '|'].map(mark => ({ mark, count: first.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

const listed = (names: readonly string[]) => names.map(name => `"${name.slice(0, 60)}"`).join(', ');

function headingsOf(record: readonly string[], kind: ImportKind, line: number): string[] {
  const headings = record.map(heading => heading.trim());
  const known = importColumns[kind].map(({ heading }) => heading);
  const unknown = headings.filter(heading => !known.includes(heading));
  const twice = headings.filter((heading, index) => headings.indexOf(heading) < index);
  const missing = importColumns[kind].filter(({ heading, required }) => required && !headings.includes(heading));
  const wrong = [
    ...(unknown.length > 0 ? [`unknown headings: ${listed(unknown)}; known are ${known.join(', ')}`] : []),
    ...(twice.length > 0 ? [`headings that are there twice: ${listed(twice)}`] : []),
    ...(missing.length > 0 ? [`headings that are missing: ${listed(missing.map(({ heading }) => heading))}`] : []),
  ];
  if (wrong.length > 0) throw new UnreadableFile(line, wrong.join('; '));
  return headings;
}

function rowOf(headings: readonly string[], record: readonly string[], row: number, line: number): TableRow {
  const fault = (column: string | null, detail: string): ImportFault => ({ row, line, column, detail });
  const faults: ImportFault[] = [];
  if (record.length !== headings.length)
    faults.push(fault(null, `has ${record.length} cells, and there are ${headings.length} headings`));
  const cells = new Map<string, string>();
  headings.forEach((heading, index) => {
    const text = unguarded((record[index] ?? '').trim());
    if (text.includes('\0')) faults.push(fault(heading, 'holds characters that cannot be stored'));
    else if (text !== '') cells.set(heading, text);
  });
  return { row, line, cells, faults };
}

/** The apostrophe that an export puts before what would run as a formula. */
const unguarded = (text: string): string => (/^'[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);
