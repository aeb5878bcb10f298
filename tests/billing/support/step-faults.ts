import { currentRun } from '../../../activities/kernel/current-run.ts';
import { DomainError } from '../../../src/kernel/errors.ts';

/** `before`: fails once, nothing done; `after`: done, but the answer is lost once; the others fail for good. */
export type StepFault = 'before' | 'after' | 'final before' | 'final after';
export type StepPlan = { step: string; fault: StepFault };

type Step = (...args: never[]) => Promise<unknown>;

/** Makes steps of real activities fail, run by run: each run of the kind takes the next plan at its first step. */
export function createStepFaults(kind: string) {
  const waiting: StepPlan[] = [];
  const plans = new Map<string, StepPlan>();
  const met = new Set<string>();
  const planFor = (workflowId: string) => {
    const known = plans.get(workflowId);
    if (known) return known;
    const next = waiting.shift();
    if (next) plans.set(workflowId, next);
    return next;
  };
  const faultOf = (step: string): StepFault | undefined => {
    const run = currentRun();
    if (run.kind !== kind) return undefined;
    const plan = planFor(run.workflowId);
    if (plan?.step !== step || met.has(run.workflowId)) return undefined;
    met.add(run.workflowId);
    return plan.fault;
  };
  const wrapped =
    (name: string, run: Step): Step =>
    async (...args) => {
      const fault = faultOf(name);
      if (fault === 'before') throw new Error('the step failed');
      if (fault === 'final before') throw new DomainError('conflict', 'the step failed for good');
      const result = await run(...args);
      if (fault === 'after') throw new Error('the answer was lost');
      if (fault === 'final after') throw new DomainError('conflict', 'the step failed for good, after its effect');
      return result;
    };
  return {
    plan: (...more: StepPlan[]) => void waiting.push(...more),
    /** Which plan a run met. */
    metBy: (workflowId: string) => (met.has(workflowId) ? plans.get(workflowId) : undefined),
    wrap: <T extends object>(activities: T): T =>
      Object.fromEntries(Object.entries(activities).map(([name, run]) => [name, wrapped(name, run as Step)])) as T,
  };
}
