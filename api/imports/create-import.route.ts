import { receiveImport } from '../../src/imports/receive-import.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { defineRoute } from '../http/define-route.ts';
import { staff } from '../http/serves.ts';
import { charsetOf } from './charset-of.ts';
import { presentImport } from './present-import.ts';
import { dataImport, newImportQuery } from './schemas.ts';

export const createImportRoute = defineRoute({
  method: 'post',
  path: '/v1/imports',
  summary: 'Import rows of a CSV file',
  description:
    'The body is the file: text/csv, UTF-8 unless its charset says otherwise (UTF-16 is known by its mark), at most 50 MB and 200,000 rows; commas, semicolons, tabs or bars between cells. Every row is judged as if it had been sent to the route that adds one; rows are added only when nothing is wrong with any of them. `GET /v1/imports/template` shows the headings. Leases come in as drafts; they name their property by its name or id, and renters by their e-mail addresses. The answer comes at once; read the import to see how it goes.',
  tags: ['imports'],
  serves: staff({ permission: 'imports.write', module: 'properties' }),
  unit: 'none',
  idempotent: true,
  streamBody: true,
  bodyTypes: ['text/csv', 'application/csv', 'text/plain'],
  limits: { bodyBytes: 50_000_000, timeoutMs: 120_000 },
  query: newImportQuery,
  answers: {
    202: { description: 'Taken in', schema: dataImport, headers: { location: 'Where it is read' } },
  },
  example: async () => ({
    query: { kind: 'contacts', mode: 'check', fileName: 'contacts.csv' },
    headers: { 'content-type': 'text/csv' },
    body: 'kind,givenName,familyName,email\nperson,Máire,Ní Dhomhnaill,maire@example.ie\n',
  }),
  handler: async ctx => {
    const { fileName = null, ...asked } = ctx.query;
    const { agencyId, modules } = ctx.principal.agency;
    if (asked.kind === 'leases' && !modules.includes('leasing'))
      throw new DomainError('module_not_entitled', 'this needs the module leasing');
    const charset = charsetOf(ctx.headers['content-type']);
    const sent = { ...asked, agencyId, fileName, charset, bytes: ctx.stream };
    return receiveImport(ctx.deps.documents, sent, (sha256, insert) =>
      ctx.units.asCaller('write', unit => ctx.once(unit, sha256, async () => accepted(await insert(unit)))),
    );
  },
});

const accepted = (row: Parameters<typeof presentImport>[0]) => ({
  status: 202 as const,
  headers: { location: `/v1/imports/${row.id}` },
  body: presentImport(row),
});
