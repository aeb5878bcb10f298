import { isCancellation } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { ImportRowsInput, ImportRowsResult } from '../../src/imports/import-rows.contract.ts';
import { id, quick, say, summary, tell, vendor } from '../kernel/index.ts';

/**
 * 200,000 rows take minutes; each chunk of 500 is a heartbeat, so that a dead worker is noticed within a minute. The
 * storage may be away for hours.
 */
const long = { startToCloseTimeout: '2h', heartbeatTimeout: '1m' } as const;
const checking = vendor<Activities>({ ...long, summary: summary`Checks every row` });
const finishing = quick<Activities>({ summary: summary`Says how it ended` });
const forgetting = vendor<Activities>({ summary: summary`Removes the file` });

/** Checks the whole file; adds its rows only when nothing is wrong with any of them; removes the file in any case. */
export async function importRows(named: ImportRowsInput): Promise<ImportRowsResult> {
  const line = say`Import ${id(named.importId)}`;
  try {
    tell([say`**Checking the file**`, line]);
    const { rows, bad, apply } = await checking.checkImport(named);
    if (!apply) return { state: bad > 0 ? 'refused' : 'checked', rows, bad, applied: 0 };
    return { rows, ...(await applyRows(named, rows)) };
  } catch (error) {
    if (isCancellation(error)) throw error;
    await finishing.finishImport({ ...named, state: 'failed', faults: [] });
    throw error;
  } finally {
    await forgetting.forgetImportFile(named);
    tell([say`**The import is over**`, line]);
  }
}

async function applyRows(named: ImportRowsInput, rows: number): Promise<Omit<ImportRowsResult, 'rows'>> {
  for (let from = 0; ; ) {
    tell([say`**Adding rows: ${from} of ${rows}**`, say`Import ${id(named.importId)}`]);
    const adding = vendor<Activities>({ ...long, summary: summary`Adds rows from ${from + 1} on` });
    const { applied, last, faults } = await adding.applyImport({ ...named, from });
    from = applied;
    if (!last) continue;
    const state = faults.length > 0 ? 'failed' : 'done';
    await finishing.finishImport({ ...named, state, faults });
    return { state, bad: faults.length, applied };
  }
}
