import type { TimelineRow } from './timeline-row.ts';
import type { TimelineKind } from './words.ts';

type Facts = TimelineRow['facts'];
type NameOf = (personId: string) => string;

const plain = (closed: unknown): string => String(closed ?? 'nothing').replaceAll(/[_-]/g, ' ');

/** What the lines say whose facts make a sentence; of the others the kind is one. */
const sentences: { [Kind in TimelineKind]?: (facts: Facts, nameOf: NameOf) => string } = {
  opened: ({ source, severity }) => `Opened by ${plain(source)}, as ${plain(severity)}`,
  phase_changed: ({ from, to }) => `Phase: ${plain(from)} to ${plain(to)}`,
  severity_changed: ({ from, to, rule }) =>
    `Severity: ${from === to ? `stays ${plain(to)}` : `${plain(from)} to ${plain(to)}`}, by ${String(rule)}`,
  role_given: ({ role, from, to, because }, nameOf) =>
    [
      `${plain(role)}: ${from ? nameOf(String(from)) : 'nobody'} to ${to ? nameOf(String(to)) : 'nobody'}`,
      ...(because ? [plain(because)] : []),
    ].join(', '),
  details_changed: ({ fields }) => `Changed: ${String(fields).replaceAll(' ', ', ')}`,
  instant_set: ({ instant, at, was }) => `${plain(instant)} at ${minute(at)}${was ? `, before: ${minute(was)}` : ''}`,
  task_added: ({ ownerId, dueAt }, nameOf) =>
    `Task added${ownerId ? `, for ${nameOf(String(ownerId))}` : ''}${dueAt ? `, due ${minute(dueAt)}` : ''}`,
  task_changed: ({ state, ownerId, dueAt }, nameOf) =>
    state
      ? `Task ${plain(state)}`
      : `Task now of ${ownerId ? nameOf(String(ownerId)) : 'nobody'}${dueAt ? `, due ${minute(dueAt)}` : ''}`,
  correction: ({ kind }) => `Correction of a line (${plain(kind)})`,
  paging_started: ({ reason }) => `Paging begins: ${plain(reason)}`,
  page_sent: (facts, nameOf) => `Paged ${toWhom(facts, nameOf)}`,
  page_failed: (facts, nameOf) => `Page could not be delivered (${plain(facts.failure)}) to ${toWhom(facts, nameOf)}`,
  page_held: (facts, nameOf) => `Page held back until ${minute(facts.heldUntil)} for ${toWhom(facts, nameOf)}`,
  page_acknowledged: ({ personId, via }, nameOf) => `Acknowledged by ${nameOf(String(personId))}, by ${plain(via)}`,
  paging_ended: ({ why }) => `Paging ended: ${plain(why)}`,
  clock_started: ({ clock }) => `Clock started: ${plain(clock)}`,
  clock_moved: ({ clock, dueAt, was }) => `Clock moved: ${plain(clock)}, ends ${minute(dueAt)}, before: ${minute(was)}`,
  clock_warned: ({ clock, dueAt }) => `Clock ends soon: ${plain(clock)}, ${minute(dueAt)}`,
  clock_overdue: ({ clock, dueAt }) => `Clock has run out: ${plain(clock)}, ${minute(dueAt)}`,
  clock_settled: ({ clock, as }) => `Clock settled: ${plain(clock)}, ${plain(as ?? 'met')}`,
  direction_recorded: ({ complyBy }) =>
    `Direction of the Commissioner recorded, to be complied with ${complyBy ? `by ${minute(complyBy)}` : 'as soon as practicable'}`,
  direction_changed: ({ fields, complyBy }) =>
    `Direction of the Commissioner corrected (${String(fields).replaceAll(' ', ', ')}), to be complied with ${complyBy ? `by ${minute(complyBy)}` : 'as soon as practicable'}`,
  reminder_sent: ({ about, to }, nameOf) =>
    to ? `${nameOf(String(to))} is reminded: ${plain(about)}` : `Nobody to remind: ${plain(about)}`,
  merged: ({ number }) => `INC-${String(number)} was merged into this one`,
  closed: ({ outcome }) => `Closed: ${plain(outcome)}`,
};

const toWhom = ({ personId, channel, level, turn }: Facts, nameOf: NameOf): string =>
  `${nameOf(String(personId))} by ${plain(channel)}, level ${String(level)}, page ${String(turn)}`;
const minute = (at: unknown): string => (at ? `${String(at).slice(0, 16).replace('T', ' ')} UTC` : 'no time');

/** What a line of the timeline tells, in English. `nameOf` says what a person is called; their id, where none is said. */
export function lineWords({ kind, facts }: TimelineRow, nameOf: NameOf = id => id): string {
  const sentence = sentences[kind]?.(facts, nameOf) ?? spelled(kind, facts);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Lines of other modules: the kind, and what of its facts are words, numbers and instants. */
function spelled(kind: TimelineKind, facts: Facts): string {
  const said = Object.entries(facts).filter(([name, fact]) => fact !== null && !name.endsWith('Id'));
  return [plain(kind), ...said.map(([name, fact]) => `${name}: ${String(fact)}`)].join(', ');
}
