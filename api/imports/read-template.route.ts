import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { importColumns } from '../../src/imports/import-columns.ts';
import { attachment } from '../http/attachment.ts';
import { defineRoute } from '../http/define-route.ts';
import { binary } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { kind } from './schemas.ts';

export const readTemplateRoute = defineRoute({
  method: 'get',
  path: '/v1/imports/template',
  summary: 'The headings of an import, with a row as an example',
  tags: ['imports'],
  serves: staff({ permission: 'imports.write', module: 'properties' }),
  unit: 'none',
  query: z.strictObject({ kind }),
  answers: {
    200: {
      description: 'CSV, with the mark by which Excel knows UTF-8',
      schema: binary,
      contentType: 'text/csv',
      headers: { 'content-disposition': 'The name of the file' },
    },
  },
  example: async () => ({ query: { kind: 'contacts' } }),
  handler: async ctx => {
    const columns = importColumns[ctx.query.kind];
    const rows = [columns.map(({ heading }) => heading), columns.map(({ example }) => example)];
    const body = Readable.from([Buffer.from(stringify(rows, { bom: true }))]);
    return { status: 200, headers: { 'content-disposition': attachment(`${ctx.query.kind}.csv`) }, body };
  },
});
