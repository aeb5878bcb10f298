import type { IncidentRow } from '../incidents/duty.ts';
import { raiseOperatorTask } from '../kernel/operator-tasks.ts';
import { tellOperators } from '../kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

const remedies = {
  nobody_on_call:
    'Nobody was on call when this incident paged, so everybody was. Take the incident, and see that the schedules and ' +
    'the escalation policy name people who are there.',
  page_unanswered:
    'Every level of the escalation has been paged and nobody has answered; everybody is paged now. Acknowledge the ' +
    'incident, by telephone if need be, and find out why the pages did not reach anybody.',
} as const;

type Help = { roundId: string; incident: IncidentRow; kind: keyof typeof remedies };

/** An operator task about a round that does not find anybody, once for each kind. An exercise mails nobody beyond it. */
export async function askForHelp(unit: PlatformUnit, { roundId, incident, kind }: Help): Promise<void> {
  const { id, raised } = await raiseOperatorTask(unit, {
    ...{ raisedBy: `page-round/${roundId}/${kind}`, workflowId: null, kind, agencyId: null },
    ...{ subjectType: 'incident', subjectId: incident.id, choices: ['done'] },
    remedy: `${incident.exercise ? 'EXERCISE: ' : ''}${remedies[kind]}`,
  });
  if (raised && !incident.exercise) unit.start(tellOperators, { taskId: id });
}
