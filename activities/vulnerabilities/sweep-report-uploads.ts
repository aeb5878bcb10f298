import type { ObjectStorage } from '../../src/documents/object-storage.port.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { forgetUpload, giveUpStrayUploads } from '../../src/vulnerabilities/report-uploads.ts';
import { currentRun } from '../kernel/current-run.ts';

type SweepDeps = { database: Database; storage: Pick<ObjectStorage, 'delete'> };

/**
 * Removes files of vulnerability reports that were put into the storage and never got their row, a day after. First they
 * are given up, then their bytes go, outside of any unit, then they are forgotten: a storage that is away leaves them
 * for the next time. Returns how many.
 */
export async function sweepReportUploads({ database, storage }: SweepDeps): Promise<number> {
  const inUnit = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', 'sweep files of reports that broke off', work, {
      actor: { kind: 'system', id: currentRun().workflowId },
    });
  const stray = await inUnit(unit => giveUpStrayUploads(unit, Date.now()));
  for (const file of stray) {
    await storage.delete(file.objectKey);
    await inUnit(unit => forgetUpload(unit, file));
  }
  return stray.length;
}
