import { currentRun } from '../../../activities/kernel/current-run.ts';
import { DomainError } from '../../../src/kernel/errors.ts';

/** `before`: fails, nothing done; `after`: done, but the answer is lost; the others fail for good. */
export type StepFault = 'before' | 'after' | 'final before' | 'final after';
export type StepPlan = {
  step: string;
  fault?: StepFault;
  /** How often; once unless said otherwise. */
  times?: number;
  /** Done before the step. */
  meanwhile?: (workflowId: string) => Promise<void>;
};

type Step = (...args: never[]) => Promise<unknown>;
type Left = StepPlan & { met: number };

/** Makes steps of real activities fail, run by run: each run of the kind takes the next plans at its first step. */
export function createStepFaults(kind: string) {
  const waiting: StepPlan[][] = [];
  const plans = new Map<string, Left[]>();
  const plansFor = (workflowId: string): Left[] => {
    const known = plans.get(workflowId);
    if (known) return known;
    const next = (waiting.shift() ?? []).map(plan => ({ ...plan, met: 0 }));
    plans.set(workflowId, next);
    return next;
  };
  const faultOf = async (step: string): Promise<StepFault | undefined> => {
    const run = currentRun();
    if (run.kind !== kind) return undefined;
    const plan = plansFor(run.workflowId).find(one => one.step === step && one.met < (one.times ?? 1));
    if (!plan) return undefined;
    plan.met += 1;
    await plan.meanwhile?.(run.workflowId);
    return plan.fault;
  };
  const wrapped =
    (name: string, run: Step): Step =>
    async (...args) => {
      const fault = await faultOf(name);
      if (fault === 'before') throw new Error('the step failed');
      if (fault === 'final before') throw new DomainError('conflict', 'the step failed for good');
      const result = await run(...args);
      if (fault === 'after') throw new Error('the answer was lost');
      if (fault === 'final after') throw new DomainError('conflict', 'the step failed for good, after its effect');
      return result;
    };
  return {
    /** One argument for each run to come. */
    plan: (...runs: (StepPlan | StepPlan[])[]) => void waiting.push(...runs.map(run => [run].flat())),
    /** The step at which a run met its first fault. */
    metBy: (workflowId: string) => plans.get(workflowId)?.find(plan => plan.met > 0)?.step,
    wrap: <T extends object>(activities: T): T =>
      Object.fromEntries(Object.entries(activities).map(([name, run]) => [name, wrapped(name, run as Step)])) as T,
  };
}
