import { Readable } from 'node:stream';
import type { Download } from '../../src/documents/download-content.ts';
import { fileNameOf, mediaTypes } from '../../src/documents/media-types.ts';
import { attachment } from '../http/attachment.ts';
import { binary } from '../http/schemas.ts';

/** What both download routes answer. No ranges: a piece could not be told from a whole that was cut. */
export const downloaded = {
  200: {
    description: 'The bytes as they were sent',
    schema: binary,
    contentType: mediaTypes,
    headers: { 'content-disposition': 'attachment, with the name it is saved under' },
  },
} as const;

/** A file of somebody's, which no browser is to run in our name: saved, never sniffed, never shown as ours. */
export const answerDownload = ({ row, content }: Download) => ({
  status: 200 as const,
  headers: {
    'content-type': row.media_type.startsWith('text/') ? `${row.media_type}; charset=utf-8` : row.media_type,
    'content-length': String(row.bytes),
    'content-disposition': attachment(fileNameOf(row.name, row.media_type)),
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'none',
  },
  body: Readable.from(content, { objectMode: false }),
});
