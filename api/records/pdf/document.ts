import { createRequire } from 'node:module';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { IncidentRecord } from '../../../src/incidents/read-record.ts';

/** Fonts with letters of most scripts: the standard ones of PDF would lose names that are not Latin. */
const fonts = join(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'), '..', 'ttf');
const face = (name: string) => join(fonts, `DejaVu${name}.ttf`);
const colours = { ink: '#1b1f24', quiet: '#57606a', line: '#d0d7de' } as const;
const margin = 54;

/** A label, and what stands beside it. */
export type Line = readonly [label: string, text: string];
export type Page = ReturnType<typeof openDocument>;

/** A4 pages with the record's hash and their number at the foot. */
export function openDocument(record: IncidentRecord) {
  const [incident] = record.parts.incident;
  const title = `Record of INC-${incident?.['number']}`;
  const document = new PDFDocument({
    size: 'A4',
    bufferPages: true,
    margins: { top: margin, left: margin, right: margin, bottom: margin + 18 },
    lang: 'en',
    displayTitle: true,
    // The newest line of the history, and not now: the same record gives the same bytes.
    info: { Title: title, Author: 'Reeve', Producer: 'Reeve', Creator: 'Reeve', CreationDate: newestOf(record) },
  });
  document.registerFont('text', face('Sans')).registerFont('bold', face('Sans-Bold'));
  document.registerFont('mono', face('SansMono'));
  const width = document.page.width - 2 * margin;
  const room = (height: number) => {
    if (document.y + height > document.page.maxY()) document.addPage();
  };
  const text = (font: 'text' | 'bold' | 'mono', size: number, colour: keyof typeof colours, words: string) =>
    document.font(font).fontSize(size).fillColor(colours[colour]).text(words, margin, document.y, { width });
  return {
    document,
    title: (words: string) => void text('bold', 20, 'ink', words).moveDown(0.3),
    heading: (words: string) => {
      room(70);
      document.moveDown(0.8);
      document.outline.addItem(words);
      text('bold', 13, 'ink', words).moveDown(0.3);
    },
    note: (words: string) => void text('mono', 6.5, 'quiet', words).moveDown(0.4),
    paragraph: (words: string) => void text('text', 9, 'ink', words).moveDown(0.5),
    /** Facts in two columns, under a thin line. */
    row: (lines: readonly Line[]) => {
      room(26);
      drawRow(document, lines, width);
    },
    finish: () => {
      drawFeet(document, `${title}   SHA-256 ${record.sha256}`, width);
      document.end();
    },
  };
}

function drawRow(document: PDFKit.PDFDocument, lines: readonly Line[], width: number): void {
  const top = document.y;
  document
    .moveTo(margin, top)
    .lineTo(margin + width, top)
    .lineWidth(0.5)
    .strokeColor(colours.line)
    .stroke();
  document.y = top + 3;
  for (const line of lines) drawLine(document, line, width);
  document.y += 3;
}

const labelWidth = 126;

function drawLine(document: PDFKit.PDFDocument, [label, words]: Line, width: number): void {
  document.font('text').fontSize(8.5);
  const height = Math.min(document.heightOfString(words || ' ', { width: width - labelWidth }), 60);
  if (document.y + height > document.page.maxY()) document.addPage();
  const top = document.y;
  document.fillColor(colours.quiet).text(label, margin, top, { width: labelWidth - 6, lineBreak: true });
  const below = document.y;
  document.fillColor(colours.ink).text(words || ' ', margin + labelWidth, top, { width: width - labelWidth });
  // A long text may have gone on to another page, where the label is not.
  document.y = document.y < top ? document.y : Math.max(below, document.y);
}

function drawFeet(document: PDFKit.PDFDocument, words: string, width: number): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    document.switchToPage(index);
    // The foot stands in the margin, where text would otherwise begin another page.
    document.page.margins.bottom = 0;
    const y = document.page.height - margin + 6;
    document.font('mono').fontSize(6).fillColor(colours.quiet);
    document.text(words, margin, y, { width: width - 60, lineBreak: false });
    document.text(`${index + 1} of ${count}`, margin, y, { width, align: 'right', lineBreak: false });
  }
}

function newestOf({ parts }: IncidentRecord): Date {
  const instants = parts.timeline.map(line => Date.parse(String(line['recordedAt'])));
  return new Date(Math.max(...instants, 0));
}
