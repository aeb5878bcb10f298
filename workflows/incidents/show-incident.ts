import type { Activities } from '../../activities/index.ts';
import type { ClearText } from '../../src/kernel/clear-text.ts';
import { id, instant, say, tell, word } from '../kernel/index.ts';

type View = Awaited<ReturnType<Activities['attendIncident']>>;

/** What an incident waits for, as people say it. What is not here is shown as the closed word that it is. */
const waits: Readonly<Record<string, ClearText>> = {
  commander: say`somebody to take command`,
  update: say`a word by a person in the timeline`,
  overdue_task: say`a task that is overdue`,
  task: say`open tasks`,
  close: say`somebody to close it`,
  post_mortem_missing: say`its post-mortem`,
  post_mortem_not_published: say`its post-mortem to be published`,
  post_mortem_without_readers: say`readers of its post-mortem`,
  post_mortem_unread: say`its post-mortem to be read`,
  agency_undecided: say`somebody to confirm or reject an agency`,
  initial_notice_not_sent: say`a first notice to an agency`,
  final_notice_not_sent: say`a last notice to an agency`,
  notice_unsettled: say`a notice to be sent or withdrawn`,
};

/** What, how bad, who commands, what phase, which clock ends next, what it waits for: six lines, without scrolling. */
export function show(incidentId: string, view: View): void {
  tell([
    heading(view),
    view.commanderId ? say`Commander: ${id(view.commanderId)}` : say`**Nobody commands it**`,
    clocks(view),
    say`Waits for: ${waiting(view.waitsFor)}`,
    say`Agencies affected: ${view.agencies.affected}, notified: ${view.agencies.notified}`,
    say`[Open the incident](${id(view.url)})`,
    ...(view.lastChange ? [say`Last change: ${word(view.lastChange.kind)}, ${instant(view.lastChange.at)}`] : []),
    say`Incident ${id(incidentId)}`,
  ]);
}

function heading({ exercise, number, severity, outcome, phase }: View): ClearText {
  const what = say`INC-${number}, ${word(severity)}, ${word(outcome ?? phase)}`;
  return exercise ? say`**EXERCISE ${what}**` : say`**${what}**`;
}

function clocks({ nextClock, overdueClocks }: View): ClearText {
  const next = nextClock ? say`Next clock: ${word(nextClock.kind)}, ${instant(nextClock.dueAt)}` : say`No clock runs`;
  return overdueClocks > 0 ? say`${next}; **${overdueClocks} overdue**` : next;
}

const waiting = (closed: readonly string[]): ClearText =>
  closed
    .map(each => waits[each] ?? say`${word(each)}`)
    .reduce<ClearText | null>((all, each) => (all ? say`${all}; ${each}` : each), null) ?? say`nobody`;
