import { describe, expect, it } from '@jest/globals';
import { UnreadableFile } from '../../activities/imports/decode.ts';
import { limits, readTable } from '../../activities/imports/read-table.ts';

const read = async (bytes: Buffer | string, { charset = 'utf-8', piece = 7 } = {}) => {
  const whole = Buffer.from(bytes as string);
  const pieces = async function* () {
    for (let at = 0; at < whole.length; at += piece) yield whole.subarray(at, at + piece);
  };
  const rows = [];
  for await (const { cells, ...row } of readTable(pieces(), charset, 'contacts'))
    rows.push({ ...row, cells: Object.fromEntries(cells) });
  return rows;
};
const fault = (bytes: Buffer | string, options = {}) =>
  read(bytes, options).then(
    () => null,
    (error: unknown) => (error instanceof UnreadableFile ? { line: error.line, detail: error.message } : error),
  );
const máire = { kind: 'person', givenName: 'Máire', familyName: '田中' };
const table = 'kind,givenName,familyName\nperson,Máire,田中\n';
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('a CSV file', () => {
  it.each([
    ['plain', table],
    ['with the mark of UTF-8', `\ufeff${table}`],
    ['with CRLF', table.replaceAll('\n', '\r\n')],
    ['without a line end', table.trimEnd()],
    ['with semicolons', table.replaceAll(',', ';')],
    ['with tabs', table.replaceAll(',', '\t')],
    ['with bars', table.replaceAll(',', '|')],
    ['with quotes and empty lines', '"kind","givenName","familyName"\n\n"person","Máire","田中"\n\n'],
    ['in UTF-16, little end first', utf16(table, false)],
    ['in UTF-16, big end first', utf16(table, true)],
  ])('is read %s', async (_name, bytes) => {
    for (const piece of [1, 3, 1_000])
      expect((await read(bytes, { piece })).map(({ cells }) => cells)).toEqual([máire]);
  });

  it('keeps what a quoted cell holds, and says the lines of the file', async () => {
    const rows = await read('kind;companyName;line1\ncompany;"Smith; ""Sons""\nLtd";A\n\ncompany;B;"x"\n');
    expect(rows).toMatchObject([
      { row: 1, line: 2, cells: { companyName: 'Smith; "Sons"\nLtd', line1: 'A' } },
      { row: 2, line: 5, cells: { companyName: 'B' } },
    ]);
  });

  it('takes off the apostrophe that an export puts before a formula, and no other', async () => {
    const [row] = await read("kind,phone,givenName\nperson,'+353861234567,'Óg\n");
    expect(row?.cells).toEqual({ kind: 'person', phone: '+353861234567', givenName: "'Óg" });
  });

  it('is refused in a wrong encoding by line and byte, and read when the encoding is named', async () => {
    const latin = Buffer.from('kind,givenName,familyName\nperson,Seán,Óg\n', 'latin1');
    for (const piece of [1, 5, 1_000])
      expect(await fault(latin, { piece })).toMatchObject({
        line: 2,
        detail: expect.stringMatching(/^byte 36 .*windows-1252/),
      });
    expect((await read(latin, { charset: 'windows-1252' }))[0]?.cells).toMatchObject({ givenName: 'Seán' });
    expect(await fault(Buffer.from([0x6b, 0xe2, 0x82]))).toMatchObject({ line: 1 });
  });

  it.each([
    ['no bytes', '', 1, 'is empty'],
    ['only line ends', '\n\r\n', 1, 'is empty'],
    ['unknown headings', 'kind,surname,age\n', 1, 'unknown headings: "surname", "age"; known are kind, companyName'],
    ['headings twice', 'kind,email,email\n', 1, 'there twice: "email"'],
    ['headings missing', 'givenName\nA\n', 1, 'missing: "kind"'],
    ['a quote never closed', 'kind,givenName\nperson,"A\nperson,B\n', 2, 'quote'],
    ['a quote inside a cell', 'kind,givenName\nperson,"A"B\n', 2, 'quote'],
    ['a row without end', `kind,givenName\nperson,"${'x'.repeat(limits.rowBytes)}"\n`, 2, 'longer than'],
  ])('with %s is refused as a whole', async (_name, text, line, detail) => {
    const found = await fault(text, { piece: 4_000 });
    expect(found).toMatchObject({ detail: expect.stringContaining(detail) });
    expect(Math.abs((found as { line: number }).line - line)).toBeLessThanOrEqual(1);
  });

  it('names rows that are ragged, and cells that cannot be stored', async () => {
    const rows = await read('kind,givenName\nperson\nperson,A,B\nperson,a\0b\n');
    expect(rows.map(({ faults }) => faults)).toEqual([
      [{ row: 1, line: 2, column: null, detail: 'has 1 cells, and there are 2 headings' }],
      [{ row: 2, line: 3, column: null, detail: 'has 3 cells, and there are 2 headings' }],
      [{ row: 3, line: 4, column: 'givenName', detail: 'holds characters that cannot be stored' }],
    ]);
  });
});
