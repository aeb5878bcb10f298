import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { IncidentRecord } from '../../../src/incidents/read-record.ts';
import { type RecordPart, recordParts } from '../../../src/incidents/record-parts.ts';
import { openDocument, type Page } from './document.ts';
import { drawHead } from './head.ts';
import { partTitles, rowLines } from './rows.ts';

/** Rows of one part that are put on paper; the JSON has them all. */
const rowsOnPaper = 2_000;
/** So many rows are drawn before others have their turn. */
const rowsAtOnce = 25;

/** A record as a PDF. The same record gives the same bytes: its dates are the record's own, never the clock's. */
export function recordPdf(record: IncidentRecord): Readable {
  const page = openDocument(record);
  const body = Readable.from(page.document);
  draw(page, record).catch((error: unknown) =>
    body.destroy(error instanceof Error ? error : new Error('the record could not be drawn', { cause: error })),
  );
  return body;
}

async function draw(page: Page, record: IncidentRecord): Promise<void> {
  drawHead(page, record);
  for (const part of recordParts) if (part !== 'incident') await drawPart(page, record, part);
  page.finish();
}

async function drawPart(page: Page, record: IncidentRecord, part: RecordPart): Promise<void> {
  const rows = record.parts[part];
  if (rows.length === 0) return;
  page.heading(`${partTitles[part]} (${rows.length}${record.cut.includes(part) ? ' and more' : ''})`);
  for (const [index, row] of rows.slice(0, rowsOnPaper).entries()) {
    page.row(rowLines(part, row));
    if (index % rowsAtOnce === rowsAtOnce - 1) await nextTurn();
  }
  if (rows.length > rowsOnPaper) page.note(`${rows.length - rowsOnPaper} more are in the JSON of this record.`);
  page.note(`SHA-256 of this part: ${record.hashes[part]}`);
}
