import type { TimelineRow } from './timeline-row.ts';
import type { TimelineKind } from './words.ts';

type Facts = TimelineRow['facts'];
type NameOf = (id: string) => string;

const plain = (closed: unknown): string => String(closed ?? 'nothing').replaceAll(/[_-]/g, ' ');
/** `dueAt` and `dataCategories`, as people say them. */
const field = (name: string): string =>
  name
    .replace(/At$/, '')
    .replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
    .trim();
/** Enough of a hash to compare by eye; all of it stands in the facts. */
const hash = (sha256: unknown): string => `SHA-256 ${String(sha256).slice(0, 12)}`;

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
  details_changed: ({ fields }) => `Changed: ${String(fields).split(' ').map(field).join(', ')}`,
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
  containment_requested: ({ containment, step }) =>
    `${step === 'undo' ? 'Asked to undo' : 'Asked for'}: ${plain(containment)}`,
  containment_done: ({ containment, reached }) => `Contained: ${plain(containment)}, reached ${String(reached)}`,
  containment_undone: ({ containment, reached }) => `Undone: ${plain(containment)}, reached ${String(reached)}`,
  agency_proposed: ({ agencyId, agencies, events, from, until, complete }, nameOf) =>
    agencyId
      ? `Agency proposed: ${nameOf(String(agencyId))}`
      : `Audit log searched from ${minute(from)} until ${minute(until)}: agencies: ${String(agencies)}, events: ${String(events)}${complete === false ? ', not searched to the end' : ''}`,
  agency_decided: ({ agencyId, decision, before, ...rest }, nameOf) =>
    [`Agency ${plain(decision)}, before: ${plain(before)}: ${nameOf(String(agencyId))}`, ...others(rest)].join(', '),
  agency_changed: ({ agencyId, ...rest }, nameOf) =>
    [`Agency changed: ${nameOf(String(agencyId))}`, ...others(rest)].join(', '),
  notice_drafted: ({ agencyId, notice, edited, again }, nameOf) =>
    `${edited ? 'Text changed' : again ? 'Drafted anew' : 'Drafted'}: ${plain(notice)} notice to ${nameOf(String(agencyId))}`,
  notice_approved: ({ agencyId, notice, approvals, sha256 }, nameOf) =>
    `Approved (${String(approvals)} of 2): ${plain(notice)} notice to ${nameOf(String(agencyId))}, ${hash(sha256)}`,
  notice_withdrawn: ({ agencyId, notice }, nameOf) =>
    `Withdrawn: ${plain(notice)} notice to ${nameOf(String(agencyId))}`,
  notice_sent: ({ agencyId, notice, recipients, sha256 }, nameOf) =>
    `Sent: ${plain(notice)} notice to ${nameOf(String(agencyId))}, recipients: ${String(recipients)}, ${hash(sha256)}`,
  notice_delivery: ({ agencyId, state, ...rest }, nameOf) =>
    [`Mail ${plain(state)}: to ${nameOf(String(agencyId))}`, ...others(rest)].join(', '),
  notice_called: ({ agencyId, reached }, nameOf) =>
    `Telephoned: ${nameOf(String(agencyId))}, ${reached ? 'reached' : 'not reached'}`,
  clock_started: ({ clock }) => `Clock started: ${plain(clock)}`,
  clock_moved: ({ clock, dueAt, was }) => `Clock moved: ${plain(clock)}, ends ${minute(dueAt)}, before: ${minute(was)}`,
  clock_warned: ({ clock, dueAt }) => `Clock ends soon: ${plain(clock)}, ${minute(dueAt)}`,
  clock_overdue: ({ clock, dueAt }) => `Clock has run out: ${plain(clock)}, ${minute(dueAt)}`,
  clock_settled: ({ clock, as }) => `Clock settled: ${plain(clock)}, ${plain(as ?? 'met')}`,
  direction_recorded: ({ agencyId, complyBy }, nameOf) =>
    `Direction of the Commissioner to ${nameOf(String(agencyId))} recorded, to be complied with ${complyBy ? `by ${minute(complyBy)}` : 'as soon as practicable'}`,
  direction_changed: ({ agencyId, fields, complyBy }, nameOf) =>
    `Direction of the Commissioner to ${nameOf(String(agencyId))} corrected (${String(fields || 'nothing').replaceAll(' ', ', ')}), to be complied with ${complyBy ? `by ${minute(complyBy)}` : 'as soon as practicable'}`,
  reminder_sent: ({ about, to }, nameOf) =>
    to ? `Reminded: ${nameOf(String(to))}, of ${plain(about)}` : `Nobody to remind: ${plain(about)}`,
  merged: ({ number }) => `INC-${String(number)} was merged into this one`,
  closed: ({ outcome }) => `Closed: ${plain(outcome)}`,
};

const toWhom = ({ personId, channel, level, turn }: Facts, nameOf: NameOf): string =>
  `${nameOf(String(personId))} by ${plain(channel)}, level ${String(level)}, page ${String(turn)}`;
const minute = (at: unknown): string => (at ? `${String(at).slice(0, 16).replace('T', ' ')} UTC` : 'no time');

/**
 * What a line of the timeline tells, in English. `nameOf` says what a person or an agency is called; their id, where none
 * is said.
 */
export function lineWords({ kind, facts }: TimelineRow, nameOf: NameOf = id => id): string {
  const sentence = sentences[kind]?.(facts, nameOf) ?? [plain(kind), ...others(facts)].join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What of other facts are words, numbers and instants. Ids say nothing to people, and what is not so goes unsaid. */
function others(facts: Facts): string[] {
  return Object.entries(facts)
    .filter(
      ([name, fact]) => fact !== null && fact !== undefined && fact !== false && fact !== 0 && !name.endsWith('Id'),
    )
    .map(([name, fact]) => {
      if (fact === true) return field(name);
      if (name === 'sha256') return hash(fact);
      if (name === 'parts') return `parts: ${String(fact).split(' ').map(field).join(', ')}`;
      if (name === 'categories') return `categories: ${String(fact).split(' ').map(plain).join(', ')}`;
      return `${field(name)}: ${name.endsWith('At') ? minute(fact) : plain(fact)}`;
    });
}
