import { z } from 'zod';
import { id, say } from '../kernel/clear-text.ts';
import { defineContract, priorities } from '../kernel/contract.ts';

const input = z.strictObject({
  agencyId: z.uuid(),
  importId: z.uuid(),
  /** As the Encoding Standard names it; UTF-16 is known by its mark whatever this says. */
  charset: z.string().regex(/^[a-z0-9_-]{1,40}$/),
});
export type ImportRowsInput = z.output<typeof input>;

const result = z.strictObject({
  state: z.enum(['checked', 'refused', 'done', 'failed']),
  rows: z.int().min(0),
  bad: z.int().min(0),
  applied: z.int().min(0),
});
export type ImportRowsResult = z.output<typeof result>;

/** Checks a CSV file as a whole and, if that was asked for and nothing is wrong, adds its rows. Started once a file is in. */
export const importRows = defineContract<ImportRowsInput, ImportRowsResult>({
  name: 'import-rows',
  scope: 'agency',
  queue: 'core',
  priority: priorities.standard,
  input,
  result,
  key: ({ importId }) => importId,
  describe: ({ agencyId, importId }) => ({
    summary: say`Imports rows of a file`,
    details: [say`Agency ${id(agencyId)}, import ${id(importId)}`],
  }),
  onClosed: 'drop',
  controls: [],
});
