import { Readable } from 'node:stream';
import { z } from 'zod';
import { readRecord } from '../../src/incidents/read-record.ts';
import { canonicalJson } from '../../src/kernel/canonical-json.ts';
import { attachment } from '../http/attachment.ts';
import { defineRoute } from '../http/define-route.ts';
import { binary, id } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';

/** Loaded when first asked for: with fonts and compression it would be a sixth of an idle process. */
const renderer = () => import('./pdf/record-pdf.ts');

const common = {
  method: 'get',
  tags: ['incidents'],
  serves: operator(),
  unit: 'none',
  params: z.strictObject({ incidentId: id() }),
  limits: { timeoutMs: 60_000 },
} as const;
const headers = (sha256: string, extension: 'json' | 'pdf') => ({
  'cache-control': 'no-store',
  etag: `"${sha256}"`,
  'content-disposition': attachment(`incident-record-${sha256.slice(0, 12)}.${extension}`),
});

export const readRecordRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/record',
  summary: 'The whole history of an incident as JSON, with the SHA-256 of each part and of the whole',
  description: [
    'Canonical JSON (RFC 8785). Each of `hashes` is the SHA-256 of the canonical JSON of that part; `sha256` is that of',
    '`{ cut, format, hashes, incidentId }`. The same history gives the same bytes. `cut` names parts of which only the',
    'first 20,000 rows are here.',
  ].join(' '),
  answers: { 200: { description: 'The record', schema: binary, contentType: 'application/json' } },
  example: async world => ({ params: { incidentId: (await world.newPostMortem('published')).incidentId } }),
  handler: async ctx => {
    const record = await ctx.units.asCaller('read', unit => readRecord(unit, ctx.params.incidentId));
    const body = Readable.from(chunks(canonicalJson(record)));
    return { status: 200, headers: headers(record.sha256, 'json'), body };
  },
});

export const readRecordPdfRoute = defineRoute({
  ...common,
  path: '/v1/operations/incidents/:incidentId/record.pdf',
  summary: 'The same history as a PDF, its hash on every page; the same history gives the same bytes',
  answers: { 200: { description: 'The record', schema: binary, contentType: 'application/pdf' } },
  example: async world => ({ params: { incidentId: (await world.newIncident()).incidentId } }),
  handler: async ctx => {
    const record = await ctx.units.asCaller('read', unit => readRecord(unit, ctx.params.incidentId));
    return { status: 200, headers: headers(record.sha256, 'pdf'), body: (await renderer()).recordPdf(record) };
  },
});

const chunkLength = 65_536;

function* chunks(text: string): Generator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunkLength) yield bytes.subarray(at, at + chunkLength);
}
