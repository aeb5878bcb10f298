import type { Column, ColumnKind } from '../../src/exports/column.ts';
import { zip } from './zip.ts';

/** A cell holds no more (Excel); what is longer ends in an ellipsis. */
const longestText = 32_767;
/** Which of the formats in `styles` a column is shown in. */
const styleOf: Readonly<Record<ColumnKind, number>> = { text: 0, word: 0, number: 0, day: 1, instant: 2 };

/**
 * A workbook of one sheet (ECMA-376), made as the rows come and kept nowhere. Texts are texts: nothing in it is a
 * formula. `rows` are lists as `jsonRow` makes them.
 */
export const xlsx = (
  name: string,
  columns: readonly Column[],
  rows: AsyncIterable<unknown[]>,
): AsyncGenerator<Buffer> =>
  zip([
    { name: '[Content_Types].xml', text: [xml(contentTypes)] },
    { name: '_rels/.rels', text: [xml(rels('officeDocument', 'xl/workbook.xml'))] },
    { name: 'xl/workbook.xml', text: [xml(workbook(name))] },
    { name: 'xl/_rels/workbook.xml.rels', text: [xml(rels('worksheet', 'worksheets/sheet1.xml', 'styles.xml'))] },
    { name: 'xl/styles.xml', text: [xml(styles)] },
    { name: 'xl/worksheets/sheet1.xml', text: sheet(columns, rows) },
  ]);

async function* sheet(columns: readonly Column[], rows: AsyncIterable<unknown[]>): AsyncGenerator<string> {
  const letters = columns.map((_column, index) => lettersOf(index));
  const styled = columns.map(({ kind }) => (styleOf[kind] ? ` s="${styleOf[kind]}"` : ''));
  const line = (cells: readonly unknown[], number: number, headings = false) => {
    let text = `<row r="${number}">`;
    for (let index = 0; index < cells.length; index += 1)
      text += cell(cells[index], `${letters[index]}${number}`, headings ? ' s="3"' : (styled[index] ?? ''));
    return `${text}</row>`;
  };
  const widths = columns.map(({ kind }, index) => {
    const width = kind === 'text' ? 28 : 20;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const frozen = '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView>';
  yield xml(`<worksheet xmlns="${main}"><sheetViews>${frozen}</sheetViews><cols>${widths.join('')}</cols><sheetData>`);
  yield line(
    columns.map(({ heading }) => heading),
    1,
    true,
  );
  let [number, batch] = [1, ''];
  for await (const cells of rows) {
    number += 1;
    batch += line(cells, number);
    if (batch.length < 65_536) continue;
    yield batch;
    batch = '';
  }
  yield `${batch}</sheetData></worksheet>`;
}

function cell(value: unknown, at: string, style: string): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return `<c r="${at}"${style}><v>${value}</v></c>`;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeText(String(value))}</t></is></c>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const special = /[&<>]|_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g;
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Characters that XML cannot hold are written `_x000B_`, and what looks so by itself is kept apart (§22.9.2.19). */
function escapeText(text: string): string {
  const short = text.length > longestText ? `${text.slice(0, longestText - 1).toWellFormed()}…` : text;
  return short.replace(
    special,
    found => named[found] ?? `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** 0 is A, 25 Z, 26 AA. */
const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;

const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${media}.${type}+xml"/>`;
const contentTypes = `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}${part('/xl/styles.xml', 'styles')}</Types>`;
const rel = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${officeRels}/${type}" Target="${target}"/>`;
const rels = (type: string, target: string, stylesAt?: string) =>
  `<Relationships xmlns="${package_}/relationships">${rel('r1', type, target)}${stylesAt ? rel('r2', 'styles', stylesAt) : ''}</Relationships>`;
const workbook = (name: string) =>
  `<workbook xmlns="${main}" xmlns:r="${officeRels}"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`;
const format = (numFmtId: number, fontId = 0) =>
  `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
const styles = `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">${format(0)}${format(164)}${format(165)}${format(0, 1)}</cellXfs></styleSheet>`;
