import {
  type ContainmentStep,
  type Effect,
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

/** The steps of a containment. Each may be repeated: what it changed is written with the change. */
export const createContainmentActivities = (deps: ContainmentDeps) => ({
  /** Does it, or undoes it. @throws DomainError `conflict`, `not_found` when it cannot be done as asked for */
  contain: async ({ containmentId, step }: { containmentId: string; step: ContainmentStep }): Promise<Effect> => {
    const containment = await findContainment(deps, containmentId);
    return step === 'do' ? carryOut(deps, containment) : takeBack(deps, containment);
  },
  /** Writes down how a step went; `attempt` tells one try of an operator's from the next. */
  settleContainment: ({ attempt, ...settling }: Settling & { attempt: number }): Promise<ContainmentState> =>
    onceAcross(deps.database, 'incidents', 'settle a containment', `settled/${attempt}`, unit =>
      settleContainment(unit, settling),
    ),
  giveUpContainment: (named: { containmentId: string }): Promise<ContainmentState> =>
    onceAcross(deps.database, 'incidents', 'give up a containment', 'given-up', unit => giveUpContainment(unit, named)),
});
