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
  'take-command': say`its commander to tick off that command is taken`,
  'judge-severity': say`its severity to be judged`,
  'keep-evidence': say`logs and other traces to be kept`,
  'stop-it': say`it to be stopped`,
  'affected-agencies': say`its agencies to be found and decided`,
  'personal-data': say`a word on personal data`,
  'data-categories': say`a word on which personal data`,
  'people-affected': say`the number of people affected`,
  cause: say`its cause to be found`,
  'fix-it': say`its fix`,
  'verify-fix': say`proof that the fix holds`,
  restore: say`what was lost to be brought back`,
  watch: say`somebody to watch for it to come back`,
  containment: say`a containment to be carried out, undone or tried again`,
  next_phase: say`somebody to move it to the next phase`,
  close: say`somebody to close it`,
  post_mortem_missing: say`its post-mortem`,
  post_mortem_not_published: say`its post-mortem to be published`,
  post_mortem_without_readers: say`readers of its post-mortem`,
  post_mortem_unread: say`its post-mortem to be read`,
  agency_undecided: say`somebody to confirm or reject an agency`,
  initial_notice_not_sent: say`a first notice to an agency`,
  final_notice_not_sent: say`a last notice to an agency`,
  notice_unsettled: say`a notice to be sent or withdrawn`,
  notice_approval: say`a notice to be approved by two people`,
  notice_not_received: say`somebody to see to a recipient whom no notice reached`,
  legal_clock_running: say`a law’s clock to be settled`,
  action_without_owner: say`another owner of an action`,
  containment_unsettled: say`a containment to be carried out or undone`,
};

/** What, how bad, who commands, what phase, which clock ends next, what it waits for: six lines, without scrolling. */
export function show(view: View): void {
  tell([
    heading(view),
    commander(view),
    clocks(view),
    say`Waits for: ${waiting(view.waitsFor)}`,
    say`Agencies affected: ${view.agencies.affected}, notified: ${view.agencies.notified}`,
    say`[Open the incident](${id(view.url)})`,
    ...(view.lastChange ? [say`Last change: ${word(view.lastChange.kind)}, ${instant(view.lastChange.at)}`] : []),
  ]);
}

function heading({ exercise, number, source, severity, outcome, phase }: View): ClearText {
  const what = say`INC-${number}, ${word(severity)}, ${word(outcome ?? phase)}, by ${word(source)}`;
  return exercise ? say`**EXERCISE ${what}**` : say`**${what}**`;
}

/** No names stand in clear: the end of an id tells colleagues apart, and the link says who it is, to who is signed in. */
function commander({ commanderId, url }: View): ClearText {
  if (!commanderId) return say`**Nobody commands it**`;
  const person = url.replace(/\/incidents\/[^/]*$/, `/people/${commanderId}`);
  return say`Commander: [operator ${id(commanderId.slice(-12))}](${id(person)})`;
}

function clocks({ nextClock, overdueClocks }: View): ClearText {
  const next = nextClock ? say`Next clock: ${word(nextClock.kind)}, ${instant(nextClock.dueAt)}` : say`No clock runs`;
  return overdueClocks > 0 ? say`${next}; **${overdueClocks} overdue**` : next;
}

const waiting = (closed: readonly string[]): ClearText =>
  closed
    .map(each => waits[each] ?? say`${word(each)}`)
    .reduce<ClearText | null>((all, each) => (all ? say`${all}; ${each}` : each), null) ?? say`nobody`;
