import { readDocument } from '../../src/documents/read-document.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from '../kernel/current-run.ts';
import type { DocumentDeps } from './documents.activities.ts';

/** The object first, then its name in the row: what stops between is done again. */
export async function removeRefusedObject(
  { database, documents }: DocumentDeps,
  { agencyId, documentId }: { agencyId: string; documentId: string },
): Promise<void> {
  const actor = systemActor(agencyId, currentRun().workflowId);
  const row = await withAgency(database, actor, unit => readDocument(unit, documentId), 'read');
  if (row.state !== 'refused' || !row.object_key) return;
  await documents.storage.delete(row.object_key);
  await withAgency(database, actor, async unit => {
    const refused = unit.sql.updateTable('document').set({ object_key: null }).where('id', '=', documentId);
    await refused.where('state', '=', 'refused').execute();
  });
}
