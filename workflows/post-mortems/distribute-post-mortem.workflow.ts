import { continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type {
  DistributePostMortemInput,
  DistributePostMortemResult,
} from '../../src/incidents/distribute-post-mortem.contract.ts';
import { id, instant, quick, say, summary, tell, vendor, wakeable } from '../kernel/index.ts';
import { mailed } from './mailed.ts';

/** Without a wake the rows are read once a day all the same: people leave the company without one. */
const glanceMs = 24 * 60 * 60 * 1000;
const steps = quick<Activities>({ summary: summary`Looks who has read it` });
const mails = vendor<Activities>({ summary: summary`Mails a reader` });

/** Mails the readers of a post-mortem and reminds, until each has acknowledged it or been released. */
export async function distributePostMortem(input: DistributePostMortemInput): Promise<DistributePostMortemResult> {
  const { incidentId, policy } = input;
  const wake = wakeable({ onLateWake: 'again' });
  for (;;) {
    const view = await steps.attendReaders({ incidentId, nowMs: Date.now(), ...policy });
    const { acknowledged, released, pending, due } = view;
    tell([
      pending > 0 ? say`**Waits for ${pending} to read the post-mortem**` : say`**Everybody has read the post-mortem**`,
      say`Acknowledged: ${acknowledged}, released: ${released}`,
      view.lookAgainAtMs === null ? say`Nobody is reminded` : say`Next reminder: ${instant(view.lookAgainAtMs)}`,
      say`Incident ${id(incidentId)}`,
    ]);
    if (pending === 0) return { acknowledged, released };
    await Promise.all(due.map(each => mailed(mails.mailReader({ incidentId, ...each, nowMs: Date.now() }))));
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof distributePostMortem>(input);
    const leftMs = (view.lookAgainAtMs ?? 0) - Date.now();
    // Whoever was mailed just now is looked at again for when their reminder is due.
    if (due.length === 0) await wake.next(Math.min(leftMs, glanceMs));
  }
}
