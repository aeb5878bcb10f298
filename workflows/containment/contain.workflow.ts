import { isCancellation } from '@temporalio/workflow';
import type { Activities } from '../../activities/index.ts';
import type { ContainInput, ContainResult } from '../../src/containment/contain.contract.ts';
import { failureCodeOf } from '../kernel/failure-code.ts';
import { id, quick, say, summary, tell, waitForOperator, wakeable, word } from '../kernel/index.ts';

/** Repeated for two minutes, the first times quickly: then somebody must know that it has not been done. */
const acts = quick<Activities>({
  startToCloseTimeout: '15s',
  scheduleToCloseTimeout: '2m',
  retry: { initialInterval: '500ms', maximumInterval: '10s' },
  summary: summary`Carries out the containment`,
});
const notes = quick<Activities>({ summary: summary`Writes down how it went` });

const remedy =
  'A containment could not be carried out, or undone. See its incident for what it reaches and why it failed, and ' +
  'contain by hand what cannot wait. Then retry, or give up.';

/** Carries out one containment, or undoes it: at once, and again when an operator says so (control A2). */
export async function containIncident({ containmentId, kind, step }: ContainInput): Promise<ContainResult> {
  const wake = wakeable();
  for (let attempt = 1; ; attempt += 1) {
    tell([say`**Containment ${word(kind)}: ${word(step)}**`, say`Containment ${id(containmentId)}`]);
    const outcome = await attemptOnce(containmentId, step);
    if ('state' in outcome) {
      tell([say`**Containment ${word(kind)}: ${word(outcome.state)}**`, say`Containment ${id(containmentId)}`]);
      return outcome;
    }
    await notes.noteContainmentFailure({ containmentId, step, attempt, ...outcome });
    const asked = { kind: 'containment_failed', subjectType: 'containment', subjectId: containmentId, remedy };
    const { decision } = await waitForOperator({ wake, ...asked, choices: ['retry', 'give_up'], stepKey: step });
    if (decision === 'give_up') return { state: await notes.giveUpContainment({ containmentId }) };
  }
}

async function attemptOnce(
  containmentId: string,
  step: ContainInput['step'],
): Promise<ContainResult | { failure: string }> {
  try {
    return { state: await acts.contain({ containmentId, step }) };
  } catch (error) {
    if (isCancellation(error)) throw error;
    return { failure: failureCodeOf(error) };
  }
}
