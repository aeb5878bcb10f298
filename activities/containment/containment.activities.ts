import {
  type ContainmentStep,
  giveUpContainment,
  type Settling,
  settleContainment,
} from '../../src/containment/settle-containment.ts';
import type { ContainmentState } from '../../src/containment/words.ts';
import { onceAcross } from '../kernel/once.ts';
import { carryOut } from './carry-out.ts';
import { type ContainmentDeps, findContainment } from './containment-deps.ts';
import { takeBack } from './take-back.ts';

export type { ContainmentDeps } from './containment-deps.ts';

type Step = { containmentId: string; step: ContainmentStep };

/** The steps of a containment. Each may be repeated: what it changed is written with the change. */
export const createContainmentActivities = (deps: ContainmentDeps) => ({
  /**
   * Does it, or undoes it, and writes down that it is done: one step, since each costs seconds on a busy server.
   * @throws DomainError `conflict`, `not_found` when it cannot be done as asked for
   */
  contain: async ({ containmentId, step }: Step): Promise<ContainmentState> => {
    const containment = await findContainment(deps, containmentId);
    const effect = await (step === 'do' ? carryOut(deps, containment) : takeBack(deps, containment));
    return settle(deps, 'done', { containmentId, step, effect });
  },
  /** Writes down that it failed; `attempt` tells one try of an operator's from the next. */
  noteContainmentFailure: ({ attempt, ...failed }: Step & { failure: string; attempt: number }) =>
    settle(deps, `failed/${attempt}`, failed),
  giveUpContainment: (named: { containmentId: string }): Promise<ContainmentState> =>
    onceAcross(deps.database, 'incidents', 'give up a containment', 'given-up', unit => giveUpContainment(unit, named)),
});

const settle = (deps: ContainmentDeps, stepKey: string, settling: Settling): Promise<ContainmentState> =>
  onceAcross(deps.database, 'incidents', 'settle a containment', stepKey, unit => settleContainment(unit, settling));
