import type { z } from 'zod';
import type { ImportRecord } from '../../src/imports/read-import.ts';
import { isoInstant } from '../http/schemas.ts';
import type { dataImport } from './schemas.ts';

/** An import as it leaves. */
export const presentImport = (row: ImportRecord): z.input<typeof dataImport> => ({
  id: row.id,
  kind: row.kind,
  mode: row.mode,
  state: row.state,
  fileName: row.file_name,
  bytes: Number(row.bytes),
  rowsTotal: row.rows_total,
  rowsBad: row.rows_bad,
  rowsApplied: row.rows_applied,
  createdAt: isoInstant(row.created_at),
  updatedAt: isoInstant(row.updated_at),
  finishedAt: row.finished_at && isoInstant(row.finished_at),
  faults: row.faults,
});
