import { addRows } from '../../src/imports/add-rows.ts';
import type { ImportFault } from '../../src/imports/data-import.entity.ts';
import { markImport } from '../../src/imports/mark-import.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { AgencyUnit } from '../../src/kernel/unit.ts';
import { onceForAgency } from '../kernel/once.ts';
import { chunkRows, chunksOf, type ImportDeps, type NamedImport, readRecord } from './open-file.ts';

/** How far an import has come; `last` is true after the end of the file. */
export type Applied = { applied: number; last: boolean; faults: ImportFault[] };

/** Rows that one call adds at most: the Temporal UI shows the progress between calls. */
const rowsOfCall = 10_000;

/**
 * Adds the next rows of a checked file, each chunk in one commit with its step: a repeat adds no row twice. What is
 * refused now, though the check let it pass, ends it there; what was added before stays.
 */
export async function applyFile(
  deps: ImportDeps,
  { from, ...named }: NamedImport & { from: number },
  beat: () => void,
): Promise<Applied> {
  const row = await readRecord(deps.database, named);
  let at = 0;
  for await (const chunk of chunksOf(deps, row, named.charset)) {
    const begins = at;
    at += chunk.length;
    if (begins < from) continue;
    const faults = await applyChunk(deps, named, begins, unit => addRows(unit, deps.importShapes, row.kind, chunk), at);
    if (faults.length > 0) return { applied: begins, last: true, faults };
    beat();
    if (at >= from + rowsOfCall) return { applied: at, last: chunk.length < chunkRows, faults: [] };
  }
  return { applied: at, last: true, faults: [] };
}

class RefusedNow extends Error {
  readonly faults: ImportFault[];
  constructor(faults: ImportFault[]) {
    super('rows are refused that the check let pass');
    this.faults = faults;
  }
}

async function applyChunk(
  { database }: ImportDeps,
  { agencyId, importId }: NamedImport,
  begins: number,
  add: (unit: AgencyUnit) => Promise<ImportFault[]>,
  rowsApplied: number,
): Promise<ImportFault[]> {
  const work = async (unit: AgencyUnit): Promise<null> => {
    const faults = await add(unit);
    if (faults.length > 0) throw new RefusedNow(faults);
    await markImport(unit, importId, { state: 'applying', rowsApplied });
    return null;
  };
  try {
    await onceForAgency(database, `chunk/${begins}`, work, agencyId);
    return [];
  } catch (error) {
    if (error instanceof RefusedNow) return error.faults;
    if (error instanceof DomainError) return [{ row: begins + 1, line: 0, column: null, detail: error.message }];
    throw error;
  }
}
