import { Context } from '@temporalio/activity';
import type { ImportFault } from '../../src/imports/data-import.entity.ts';
import { markImport } from '../../src/imports/mark-import.ts';
import { onceForAgency } from '../kernel/once.ts';
import { type Applied, applyFile } from './apply-file.ts';
import { type Checked, checkFile } from './check-file.ts';
import { type ImportDeps, type NamedImport, readRecord } from './open-file.ts';

export type { ImportDeps } from './open-file.ts';

type Finish = NamedImport & { state: 'done' | 'failed'; faults: ImportFault[] };
const beat = (): void => Context.current().heartbeat();

/** The steps of an import. Each may be repeated. */
export const createImportsActivities = (deps: ImportDeps) => ({
  /** Looks at every row; nothing stays but what is said in the import's own row. */
  checkImport: (named: NamedImport): Promise<Checked> => checkFile(deps, named, beat),

  /** Adds the next rows. */
  applyImport: (next: NamedImport & { from: number }): Promise<Applied> => applyFile(deps, next, beat),

  finishImport: ({ agencyId, importId, state, faults }: Finish): Promise<null> =>
    onceForAgency(
      deps.database,
      'finished',
      async unit => {
        await markImport(unit, importId, { state, ...(faults.length > 0 ? { faults, rowsBad: faults.length } : {}) });
        return null;
      },
      agencyId,
    ),

  /** Takes the file out of the storage, then its name out of the row. */
  forgetImportFile: async (named: NamedImport): Promise<void> => {
    const { object_key: key } = await readRecord(deps.database, named);
    if (!key) return;
    await deps.documents.storage.delete(key);
    const { agencyId, importId } = named;
    await onceForAgency(
      deps.database,
      'file-forgotten',
      async unit => {
        await unit.sql.updateTable('data_import').set({ object_key: null }).where('id', '=', importId).execute();
        return null;
      },
      agencyId,
    );
  },
});
