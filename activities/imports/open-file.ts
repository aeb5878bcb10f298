import type { Bytes } from '../../src/documents/object-storage.port.ts';
import type { ImportShapes } from '../../src/imports/add-rows.ts';
import { type ImportRecord, readImport } from '../../src/imports/read-import.ts';
import type { ImportStorage } from '../../src/imports/receive-import.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import type { Database } from '../../src/kernel/database.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from '../kernel/current-run.ts';
import { readTable, type TableRow } from './read-table.ts';

export type ImportDeps = { database: Database; documents: ImportStorage; importShapes: ImportShapes };
export type NamedImport = { agencyId: string; importId: string; charset: string };

export const readRecord = (database: Database, { agencyId, importId }: NamedImport): Promise<ImportRecord> =>
  withAgency(database, systemActor(agencyId, currentRun().workflowId), unit => readImport(unit, importId), 'read');

/** The rows of an import's file in chunks, as it comes out of the storage. */
export async function* chunksOf(deps: ImportDeps, row: ImportRecord, charset: string): AsyncGenerator<TableRow[]> {
  if (!row.object_key) throw new Error(`import ${row.id} has no file any more`);
  const of = { agencyId: row.agency_id, documentId: row.id };
  const bytes: Bytes = deps.documents.cipher.decrypt(deps.documents.storage.get(row.object_key), of);
  let chunk: TableRow[] = [];
  for await (const next of readTable(bytes, charset, row.kind)) {
    chunk.push(next);
    if (chunk.length < chunkRows) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** Rows of one unit, and of one step. */
export const chunkRows = 500;
