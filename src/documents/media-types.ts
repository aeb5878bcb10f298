import { DomainError } from '../kernel/errors.ts';
import type { documentKinds } from './document.entity.ts';

const office = 'application/vnd.openxmlformats-officedocument';
/** What is taken, with the extension that a download's name ends with, and others that say the same. */
const extensionsOf: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
  'text/plain': ['txt', 'text', 'log'],
  'text/csv': ['csv'],
};
export const mediaTypes = Object.keys(extensionsOf);
export const isImage = (mediaType: string): boolean => mediaType.startsWith('image/');

/** What senders say who do not know better: it claims nothing. curl's own default is among them. */
const claimsNothing = ['application/octet-stream', 'binary/octet-stream', 'application/x-www-form-urlencoded'];
/** Other names of CSV; Windows says the second one. */
const csvNames = ['text/csv', 'application/csv', 'application/vnd.ms-excel'];
/** Marks of two letters, which a text may well begin with. */
const shortMarks = ['image/bmp', 'application/x-msdownload'];

export type TypeFacts = {
  /** By the marks of the bytes; undefined for none. */
  found: string | undefined;
  head: Uint8Array;
  /** The Content-Type it was sent with. */
  claimed: string | undefined;
  name: string;
  kind: (typeof documentKinds)[number];
};

/**
 * The type of bytes, by what they are. Another one that was claimed is corrected; only text, which nothing marks, must
 * not be claimed to be something else, such as HTML.
 * @throws DomainError `document_type_refused` with what was found, `unsupported_media_type` for a form
 */
export function judgeType({ found, head, claimed: header, name, kind }: TypeFacts): string {
  const claimed = header?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (claimed.startsWith('multipart/'))
    throw new DomainError(
      'unsupported_media_type',
      'send the bytes of the file themselves, not a form that holds them',
    );
  const mediaType = markOf(found, head) ?? textType(head, claimed, name);
  if (!mediaTypes.includes(mediaType)) throw refused(mediaType, 'this type of file is not taken');
  if (kind === 'photo' && !isImage(mediaType)) throw refused(mediaType, 'a photo is a JPEG, PNG, WebP or HEIC image');
  return mediaType;
}

const markOf = (found: string | undefined, head: Uint8Array): string | undefined =>
  found !== undefined && shortMarks.includes(found) && isText(head) ? undefined : found;

function textType(head: Uint8Array, claimed: string, name: string): string {
  if (!isText(head)) return 'application/octet-stream';
  if (looksLikeMarkup(head)) return 'text/html';
  if (csvNames.includes(claimed)) return 'text/csv';
  if (claimed !== '' && claimed !== 'text/plain' && !claimsNothing.includes(claimed) && !mediaTypes.includes(claimed))
    throw refused('text/plain', 'this is text, and was sent as something else that is not taken');
  return claimed !== 'text/plain' && /\.csv$/i.test(name) ? 'text/csv' : 'text/plain';
}

/** What a browser that sniffs would take for HTML (WHATWG MIME Sniffing §7.1), SVG or XML; a script says its shell. */
function looksLikeMarkup(head: Uint8Array): boolean {
  const begin = new TextDecoder().decode(head.subarray(0, 1_024)).trimStart();
  return /^(<[!?]|<\/?[a-z][a-z0-9:]*[\s/>]|#!)/i.test(begin);
}

const refused = (found: string, words: string) => new DomainError('document_type_refused', words, { facts: { found } });

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no text holds
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Looks at text piece by piece: each must go on as UTF-8 without control characters. @throws TypeError where it does not */
export function createTextCheck(): (piece: Uint8Array, last: boolean) => void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (piece, last) => {
    if (controls.test(decoder.decode(piece, { stream: !last }))) throw new TypeError('a control character');
  };
}

function isText(head: Uint8Array): boolean {
  try {
    createTextCheck()(head, false);
    return true;
  } catch {
    return false;
  }
}

/** The name a download is saved under: it ends as its type does, whatever it was called, also where it is too long. */
export function fileNameOf(name: string, mediaType: string): string {
  const extensions = extensionsOf[mediaType] ?? ['bin'];
  const own = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1];
  const [base, extension] =
    own && extensions.includes(own.toLowerCase()) ? [name.slice(0, -own.length - 1), own] : [name, extensions[0]];
  return `${[...base].slice(0, 140).join('')}.${extension}`;
}
