import { sql } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { ImportFault, importStates } from './data-import.entity.ts';

type State = (typeof importStates)[number];
export type ImportMark = {
  state: State;
  rowsTotal?: number;
  rowsBad?: number;
  rowsApplied?: number;
  /** The first thousand are kept. */
  faults?: readonly ImportFault[];
};

const kept = 1_000;
/** Faults quote the file, and JSONB holds neither NUL nor half a character: a file of either must still come to its end. */
const storable = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed();
const keptOf = (faults: readonly ImportFault[]): string =>
  JSON.stringify(faults.slice(0, kept).map(fault => ({ ...fault, detail: storable(fault.detail) })));
const final: ReadonlySet<State> = new Set(['checked', 'refused', 'done', 'failed']);
const reached: Partial<Record<State, string>> = {
  checked: 'import.checked',
  refused: 'import.refused',
  done: 'import.applied',
  failed: 'import.failed',
};

/** Says how far an import has come. An end is on record, and stays. */
export async function markImport(unit: AgencyUnit, importId: string, mark: ImportMark): Promise<void> {
  const { state, rowsTotal, rowsBad, rowsApplied, faults } = mark;
  const ends = final.has(state);
  const row = await unit.sql
    .updateTable('data_import')
    .set({
      state,
      ...(rowsTotal === undefined ? {} : { rows_total: rowsTotal }),
      ...(rowsBad === undefined ? {} : { rows_bad: rowsBad }),
      ...(rowsApplied === undefined ? {} : { rows_applied: rowsApplied }),
      ...(faults === undefined ? {} : { faults: sql<ImportFault[]>`${keptOf(faults)}::jsonb` }),
      ...(ends ? { finished_at: sql<string>`now()` } : {}),
      version: sql<number>`version + 1`,
      updated_at: sql<string>`now()`,
    })
    .where('id', '=', importId)
    .where('finished_at', 'is', null)
    .returning(['kind', 'rows_total', 'rows_bad', 'rows_applied'])
    .executeTakeFirst();
  const action = reached[state];
  if (!row || !action) return;
  const details = { kind: row.kind, rows: row.rows_total, bad: row.rows_bad, applied: row.rows_applied };
  unit.audit({ action, subjectType: 'data_import', subjectId: importId, details });
}
