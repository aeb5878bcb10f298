import { z } from 'zod';
import { importKinds, importModes, importStates } from '../../src/imports/data-import.entity.ts';
import { id, instant, line } from '../http/schemas.ts';

export const kind = z.enum(importKinds);
const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform(text => text === 'true');

export const newImportQuery = z.strictObject({
  kind,
  mode: z.enum(importModes).default('check').meta({ description: '`check` is the dry run: nothing is added' }),
  fileName: line(200).optional().meta({ example: 'contacts.csv' }),
  again: flag.meta({ description: 'Adds the rows of a file that was imported before once more' }),
});

const fault = z.object({
  row: z.int().meta({ description: 'Counts from 1 below the headings; 0 is the file as a whole' }),
  line: z.int().meta({ description: 'Of the file, from 1' }),
  column: z.string().nullable().meta({ description: 'Its heading; null where it is the whole row' }),
  detail: z.string(),
});

const fields = {
  id: id(),
  kind,
  mode: z.enum(importModes),
  state: z.enum(importStates),
  fileName: z.string().nullable(),
  bytes: z.int(),
  rowsTotal: z.int().nullable(),
  rowsBad: z.int().nullable(),
  rowsApplied: z.int(),
  createdAt: instant(),
  updatedAt: instant(),
  finishedAt: instant().nullable(),
};

export const importSummary = z.object(fields).meta({ id: 'ImportSummary' });
export const dataImport = z
  .object({ ...fields, faults: z.array(fault).meta({ description: 'The first thousand' }) })
  .meta({ id: 'Import' });
