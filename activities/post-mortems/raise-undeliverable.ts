import { raiseOperatorTask } from '../../src/kernel/operator-tasks.ts';
import { tellOperators } from '../../src/kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';

type About = { subjectType: 'post_mortem_reader' | 'post_mortem_action'; subjectId: string; incidentId: string };

/** Somebody of the company cannot be mailed: once for each reader and action, an operator's task. */
export async function raiseUndeliverable(unit: PlatformUnit, about: About): Promise<void> {
  const { subjectType, subjectId, incidentId } = about;
  const { id, raised } = await raiseOperatorTask(unit, {
    ...{ raisedBy: `undeliverable/${subjectType}/${subjectId}`, workflowId: null, kind: 'operator_undeliverable' },
    ...{ subjectType, subjectId, agencyId: null, choices: ['done'] },
    remedy: `A mail about incident ${incidentId} was refused for good: reach the person otherwise, mend their address.`,
  });
  if (raised) unit.start(tellOperators, { taskId: id });
}
