import { findOperators } from '../incidents/find-operators.ts';
import { raiseOperatorTask } from '../kernel/operator-tasks.ts';
import { tellOperators } from '../kernel/tell-operators.contract.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findScheduleRows, type ScheduleWithOverrides } from './schedule-rows.ts';

type Gap = { subjectType: 'on_call_schedule' | 'escalation_policy'; subjectId: string; remedy: string };

/**
 * Raises an operator task for each schedule, and for the escalation policy in force, that names somebody who works for
 * the company no more: paging passes them over at once, but their turns want somebody else. Once for each `because`.
 */
export async function raiseOnCallGaps(
  unit: PlatformUnit,
  { personId, because }: { personId: string; because: string },
): Promise<void> {
  const operators = (await findOperators(unit)).map(each => each.personId);
  const here = operators.filter(each => each !== personId);
  const schedules = await findScheduleRows(unit);
  const gaps = schedules.filter(row => peopleOf(row).includes(personId)).map(row => gapOf(row, here));
  for (const gap of [...gaps, ...(await policyGap(unit, personId))]) {
    const { id, raised } = await raiseOperatorTask(unit, {
      ...{ raisedBy: `on-call-gap/${gap.subjectId}/${because}`, workflowId: null, kind: 'on_call_gap' },
      ...{ agencyId: null, choices: ['done'], ...gap },
    });
    if (raised) unit.start(tellOperators, { taskId: id });
  }
}

const peopleOf = ({ rotations, overrides }: ScheduleWithOverrides): string[] => [
  ...rotations.flatMap(({ people }) => people),
  ...overrides.map(({ person_id }) => person_id),
];

function gapOf(row: ScheduleWithOverrides, here: readonly string[]): Gap {
  const covered = row.rotations.some(({ people }) => people.some(each => here.includes(each)));
  const what = covered
    ? 'Whoever follows in the rotation takes their turns'
    : 'Nobody who is left takes turns in it, so that its pages go to everybody';
  const remedy = `An on-call schedule names somebody who works here no more. ${what}. Give the turns, and overrides, to others.`;
  return { subjectType: 'on_call_schedule', subjectId: row.id, remedy };
}

async function policyGap(unit: PlatformUnit, personId: string): Promise<Gap[]> {
  const policy = await unit.sql
    .selectFrom('escalation_policy')
    .select(['id', 'levels'])
    .where('in_force', '=', true)
    .executeTakeFirst();
  const targets = policy?.levels.flatMap(level => level.targets) ?? [];
  if (!policy || !targets.some(target => target.kind === 'person' && target.personId === personId)) return [];
  const remedy =
    'The escalation policy names somebody who works here no more: they are passed over. Put one in force that names others.';
  return [{ subjectType: 'escalation_policy', subjectId: policy.id, remedy }];
}
