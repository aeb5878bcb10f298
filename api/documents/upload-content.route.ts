import { receiveContent } from '../../src/documents/receive-content.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentDocument } from './present-document.ts';
import { document, documentParams, etagHeader } from './schemas.ts';

export const uploadContentRoute = defineRoute({
  method: 'put',
  path: '/v1/documents/:documentId/content',
  summary: 'Send the bytes of a document',
  description:
    'The bytes themselves, no form: PDF, JPEG, PNG, WebP, HEIC, DOCX, XLSX, or UTF-8 text and CSV, 25 MB unless the ' +
    'deployment says otherwise. The type is found in the bytes; Content-Type only tells CSV from other text. They are ' +
    'scanned for malware before anybody can read them. A document takes its bytes once, so there is no If-Match.',
  tags: ['documents'],
  serves: staff({ permission: 'documents.write', module: 'properties' }),
  unit: 'none',
  streamBody: true,
  // The setting DOCUMENT_MAX_MB is at most this, and 4 minutes are what a claim of `claimUpload` outlives.
  limits: { bodyBytes: 104_857_600, timeoutMs: 240_000 },
  params: documentParams,
  answers: { 202: { description: 'Stored; it is being scanned', schema: document, headers: etagHeader } },
  example: async world => {
    const { documentId } = await world.newDocument({ state: 'awaiting' });
    return {
      params: { documentId },
      headers: { 'content-type': 'text/plain' },
      body: 'All rooms are in good order.\n',
    };
  },
  handler: async ctx => {
    const row = await receiveContent(ctx.deps.documents, work => ctx.units.asCaller('write', work), {
      documentId: ctx.params.documentId,
      bytes: ctx.stream,
      claimedType: ctx.headers['content-type'],
      claimedBytes: Number(ctx.headers['content-length'] ?? 0),
    });
    return { status: 202, headers: { etag: etagOf(row.version) }, body: presentDocument(row) };
  },
});
