import { readFile } from 'node:fs/promises';
import { isolationRecordSchema, reportIsolationDrill } from '../../src/incidents/report-isolation-drill.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';

/**
 * Has the last isolation drill's finding opened as an incident, if it has one. A file that is not there, or is no such
 * record, has none. Returns the incident's id.
 */
export async function reportIsolation(database: Database, file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => 'null');
  const record = isolationRecordSchema.safeParse(parse(text));
  if (!record.success || record.data.leakCount === 0) return null;
  return acrossAgencies(
    database,
    'incidents',
    'what the isolation drill found',
    unit => reportIsolationDrill(unit, record.data),
    { actor: { kind: 'system', id: 'isolation-drill' } },
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
