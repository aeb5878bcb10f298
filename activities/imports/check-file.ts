import { addRows } from '../../src/imports/add-rows.ts';
import type { ImportFault } from '../../src/imports/data-import.entity.ts';
import { markImport } from '../../src/imports/mark-import.ts';
import type { ImportRecord } from '../../src/imports/read-import.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { AgencyUnit } from '../../src/kernel/unit.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceForAgency } from '../kernel/once.ts';
import { UnreadableFile } from './decode.ts';
import { chunksOf, type ImportDeps, type NamedImport, readRecord } from './open-file.ts';
import type { TableRow } from './read-table.ts';

export type Checked = { rows: number; bad: number; apply: boolean };
type Tally = { rows: number; bad: number; faults: ImportFault[] };
/** What is kept of the faults. */
const keptFaults = 1_000;

/**
 * Checks every row by adding it and taking it back: what applying would refuse is refused here, and nothing stays. Says
 * what was found in the row of the import.
 */
export async function checkFile(deps: ImportDeps, named: NamedImport, beat: () => void): Promise<Checked> {
  const row = await readRecord(deps.database, named);
  const actor = systemActor(named.agencyId, currentRun().workflowId);
  await withAgency(deps.database, actor, unit => markImport(unit, named.importId, { state: 'checking' }));
  const tally: Tally = { rows: 0, bad: 0, faults: [] };
  try {
    for await (const chunk of chunksOf(deps, row, named.charset)) {
      count(tally, chunk, await checkChunk(deps, row, chunk));
      beat();
    }
    if (tally.rows === 0) throw new UnreadableFile(1, 'has headings and no rows');
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    tally.bad += 1;
    tally.faults.unshift({ row: 0, line: error.line, column: null, detail: error.message });
  }
  const apply = row.mode === 'apply' && tally.bad === 0;
  await onceForAgency(deps.database, 'checked', unit => note(unit, named.importId, tally, apply), named.agencyId);
  return { rows: tally.rows, bad: tally.bad, apply };
}

async function note(unit: AgencyUnit, importId: string, { rows, bad, faults }: Tally, apply: boolean): Promise<null> {
  const state = bad > 0 ? 'refused' : apply ? 'applying' : 'checked';
  await markImport(unit, importId, { state, rowsTotal: rows, rowsBad: bad, faults });
  return null;
}

function count(tally: Tally, chunk: readonly TableRow[], faults: readonly ImportFault[]): void {
  tally.rows += chunk.length;
  tally.bad += new Set(faults.map(({ row }) => row)).size;
  tally.faults.push(...faults.slice(0, Math.max(0, keptFaults - tally.faults.length)));
}

class TakenBack extends Error {
  readonly faults: ImportFault[];
  constructor(faults: ImportFault[]) {
    super('a check takes back what it adds');
    this.faults = faults;
  }
}

async function checkChunk(deps: ImportDeps, row: ImportRecord, chunk: readonly TableRow[]): Promise<ImportFault[]> {
  const ragged = chunk.flatMap(({ faults }) => faults);
  const whole = chunk.filter(({ faults }) => faults.length === 0);
  const found = await tryRows(deps, row, whole).catch(async (error: unknown) => {
    // The database itself refuses a row, and with it the whole unit: one by one tells which.
    if (!isRefusal(error)) throw error;
    const faults: ImportFault[] = [];
    for (const one of whole)
      faults.push(...(await tryRows(deps, row, [one]).catch((failed: unknown) => [refused(one, failed)])));
    return faults;
  });
  return [...ragged, ...found].toSorted((a, b) => a.row - b.row);
}

/** Classes 22 and 23 of SQLSTATE: values and constraints. */
const isRefusal = (error: unknown): boolean => /^2[23]/.test(String((error as { code?: unknown }).code ?? ''));

function refused({ row, line }: TableRow, error: unknown): ImportFault {
  if (!isRefusal(error)) throw error;
  return { row, line, column: null, detail: 'the database refuses a value of this row' };
}

async function tryRows(
  { database, importShapes }: { database: Database; importShapes: ImportDeps['importShapes'] },
  { agency_id: agencyId, kind }: ImportRecord,
  rows: readonly TableRow[],
): Promise<ImportFault[]> {
  if (rows.length === 0) return [];
  const work = async (unit: AgencyUnit): Promise<never> => {
    throw new TakenBack(await addRows(unit, importShapes, kind, rows));
  };
  try {
    return await withAgency(database, systemActor(agencyId, currentRun().workflowId), work);
  } catch (error) {
    if (error instanceof TakenBack) return error.faults;
    throw error;
  }
}
