import type { InboundMessage } from '../communications/inbound.port.ts';

const longest = 50_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const cleaned = (text: string): string => text.toWellFormed().replaceAll('\r\n', '\n').replaceAll(controls, '');
const lineOf = (text: string, max: number): string =>
  [...cleaned(text).replace(/\s+/g, ' ').trim()].slice(0, max).join('');

/** The subject as one line. */
export const titleOf = ({ subject }: InboundMessage): string => lineOf(subject, 200) || 'Without a subject';

/** A name of a person or a file as one line. */
export const nameOf = (name: string, otherwise = 'file'): string => lineOf(name, 150) || otherwise;

/** The text as we keep it; says so where something of the mail was not kept. */
export function bodyOf({ text }: InboundMessage, lostFiles: number): string {
  const body = cleaned(text).trim();
  return [
    body.slice(0, longest) || 'The mail had no text.',
    ...(body.length > longest ? ['[The mail was longer: the rest was not kept.]'] : []),
    ...(lostFiles > 0 ? [`[${lostFiles} of its attachments were not kept: at most 5 of 20 MB each.]`] : []),
  ].join('\n\n');
}
