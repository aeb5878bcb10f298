import { findStaleUploads, forgetStaleUpload } from '../../src/documents/stale-uploads.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from '../kernel/current-run.ts';
import { pageOfAgencies } from '../kernel/page-of-agencies.ts';
import { sweepReportUploads } from '../vulnerabilities/sweep-report-uploads.ts';
import type { DocumentDeps } from './documents.activities.ts';

/** How many objects were removed; `last` is null after the last agency. */
export type Swept = { removed: number; last: string | null };

/** Objects are removed outside of any unit, then forgotten: a storage that is away leaves them for the next time. */
export async function sweepUploads(deps: DocumentDeps, after: string | null): Promise<Swept> {
  const { agencyIds, last } = await pageOfAgencies(deps.database, after);
  // Files of vulnerability reports are of no agency: they go with the first page.
  let removed = after === null ? await sweepReportUploads({ ...deps, storage: deps.documents.storage }) : 0;
  for (const agencyId of agencyIds) removed += await sweepAgency(deps, agencyId);
  return { removed, last };
}

async function sweepAgency({ database, documents }: DocumentDeps, agencyId: string): Promise<number> {
  const actor = systemActor(agencyId, currentRun().workflowId);
  const stale = await withAgency(database, actor, findStaleUploads, 'read');
  for (const upload of stale) {
    for (const key of upload.objectKeys) await documents.storage.delete(key);
    await withAgency(database, actor, unit => forgetStaleUpload(unit, upload));
  }
  return stale.flatMap(({ objectKeys }) => objectKeys).length;
}
