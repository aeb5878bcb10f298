import { z } from 'zod';
import { listImports } from '../../src/imports/read-import.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { staff } from '../http/serves.ts';
import { presentImport } from './present-import.ts';
import { importSummary, kind } from './schemas.ts';

export const listImportsRoute = defineRoute({
  method: 'get',
  path: '/v1/imports',
  summary: 'List imports',
  tags: ['imports'],
  serves: staff({ permission: 'imports.write', module: 'properties' }),
  unit: 'read',
  query: z.strictObject({ ...listQuery(['-createdAt']), kind: kind.optional() }),
  answers: { 200: { description: 'A page', schema: listOf(importSummary) } },
  example: async () => ({ query: { limit: '5' } }),
  handler: async ctx => {
    const listed = await listImports(ctx.unit, { kind: ctx.query.kind }, pageOfQuery('imports', ctx.query));
    return { status: 200, body: presentList('imports', ctx.query, listed, presentImport) };
  },
});
