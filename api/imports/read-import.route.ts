import { z } from 'zod';
import { readImport } from '../../src/imports/read-import.ts';
import { defineRoute } from '../http/define-route.ts';
import { id } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { presentImport } from './present-import.ts';
import { dataImport } from './schemas.ts';

export const readImportRoute = defineRoute({
  method: 'get',
  path: '/v1/imports/:importId',
  summary: 'Read an import: how far it is, and what is wrong with which row and column',
  tags: ['imports'],
  serves: staff({ permission: 'imports.write', module: 'properties' }),
  unit: 'read',
  params: z.strictObject({ importId: id() }),
  answers: { 200: { description: 'The import', schema: dataImport } },
  example: async world => ({ params: { importId: (await world.newImport()).importId } }),
  handler: async ctx => ({ status: 200, body: presentImport(await readImport(ctx.unit, ctx.params.importId)) }),
});
