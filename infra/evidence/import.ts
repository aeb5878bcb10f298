import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drillRecordSchema, importDrillRecord } from '../../src/assurance/import-drill-record.ts';
import { type ImportResult, importSuiteRecord } from '../../src/assurance/import-suite-record.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';

export type ImportedFile = { file: string } & ImportResult;

/**
 * Takes every record of `folder` (`build/evidence`) that holds: each in a unit of its own, so that a bad one does not
 * keep out the others. Idempotent. A folder that is not there has no records.
 * @returns what became of each file; those refused say why, and belong into the log
 */
export async function importEvidence(database: Database, folder: string): Promise<ImportedFile[]> {
  const files = (await readdir(folder).catch(() => [])).filter(file => file.endsWith('.json')).toSorted();
  const results: ImportedFile[] = [];
  for (const file of files) {
    const record = await readJson(join(folder, file));
    const taken = await acrossAgencies(database, 'assurance', 'import the evidence of tests', unit =>
      take(unit, record),
    );
    results.push(...taken.map(each => ({ file, ...each })));
  }
  return results;
}

/** Drills say what they are; everything else must be a record of tests. */
async function take(unit: PlatformUnit, record: unknown): Promise<ImportResult[]> {
  const drill = drillRecordSchema.safeParse(record);
  return drill.success ? importDrillRecord(unit, drill.data) : [await importSuiteRecord(unit, record)];
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
