import { z } from 'zod';
import { exportFormats } from '../../src/exports/open-export.ts';
import { binary } from '../http/schemas.ts';
import { mediaTypes } from './answer-export.ts';

/** What all exports are asked by. */
export const exportQuery = {
  format: z.enum(exportFormats).default('csv'),
  bom: z
    .enum(['true', 'false'])
    .default('false')
    .transform(text => text === 'true')
    .meta({ description: 'CSV only: begins with the mark by which Excel knows UTF-8' }),
};

const description =
  'Streamed, of one state of the database, in no order. In CSV a text that a spreadsheet would take for a formula has an apostrophe before it; moments are in UTC. A few at a time: 429 and 503 say when to try again.';

/** What all exports have in common. */
export const exporting = {
  method: 'get',
  description,
  tags: ['exports'],
  unit: 'none',
  limits: { timeoutMs: 60_000, idleMs: 60_000 },
  answers: {
    200: {
      description: 'The table, with a line of headings',
      schema: binary,
      contentType: Object.values(mediaTypes).map(type => type.split(';')[0] ?? type),
      headers: { 'content-disposition': 'The name of the file' },
    },
  },
} as const;
