import type { AlertSourceRow } from '../../src/incidents/list-alert-sources.ts';
import type { PagerRow } from '../../src/paging/change-pager.ts';
import type { EscalationLevel, EscalationTarget } from '../../src/paging/escalation-policy.entity.ts';
import type { NamedOnCall, ScheduleOnCall } from '../../src/paging/who-is-on-call.ts';
import { type Markup, markup } from '../http/html.ts';
import { frame, minute, table } from '../operations/frame.ts';

export type OnCallFacts = {
  schedules: readonly ScheduleOnCall[];
  levels: readonly EscalationLevel[];
  people: readonly { personId: string; email: string; name: string | null }[];
  pager: PagerRow | undefined;
  sources: readonly AlertSourceRow[];
};

const whom = (one: NamedOnCall | null): string =>
  one ? `${one.name ?? one.personId}${one.via === 'override' ? ' (stands in)' : ''}` : 'nobody: pages go to everybody';

/** Who is on call, who is next, whom a page reaches when, and who stands in. */
export function onCallPage(facts: OnCallFacts): Markup {
  const { schedules, levels, pager, sources } = facts;
  return frame('On call', '/operations/on-call', [
    schedules.length === 0 && markup`<p>There is no schedule yet: pages go to everybody of the company.</p>`,
    schedules.map(each => scheduleCard(each, facts)),
    markup`<h2>Escalation</h2>`,
    table(
      ['Level', 'Whom', 'How', 'Repeated', 'Next level after'],
      levels.map((level, index) => [
        index + 1,
        level.targets.map(target => targetOf(target, facts)).join(', '),
        level.channels.join(', '),
        `${level.times} times, every ${minutesOf(level.repeatAfterMs)}`,
        minutesOf(level.nextAfterMs),
      ]),
    ),
    markup`<p class="quiet">When no level is left, everybody is paged, and the operators have a task.</p>`,
    ownPager(pager),
    sources.length > 0 && sourcesTable(sources),
  ]);
}

/** Who may raise alarm, and whether they could not make themselves understood. */
const sourcesTable = (sources: readonly AlertSourceRow[]): Markup => markup`<h2>What raises alarm</h2>
${table(
  ['System', 'Shape', 'State', 'Alerts refused', 'What was wrong last'],
  sources.map(({ name, shape, disabled_at, refused_count, refused_at, refused_faults }) => [
    ...[name, shape, disabled_at ? 'disabled' : 'heard'],
    refused_at ? `${refused_count}, last on ${minute(refused_at)}` : 'none',
    refused_faults.map(({ pointer, detail }) => `${pointer || 'the delivery'}: ${detail}`).join('; '),
  ]),
)}`;

const minutesOf = (ms: number): string => `${Math.round(ms / 6_000) / 10} min`;

function targetOf(target: EscalationTarget, { schedules, people }: OnCallFacts): string {
  if (target.kind === 'everybody') return 'everybody';
  if (target.kind === 'person')
    return people.find(({ personId }) => personId === target.personId)?.name ?? target.personId;
  return (
    schedules.find(({ schedule }) => schedule.id === target.scheduleId)?.schedule.name ?? 'a schedule that is gone'
  );
}

function scheduleCard({ schedule, now, handovers }: ScheduleOnCall, { people }: OnCallFacts): Markup {
  const nameOf = (id: string) => people.find(({ personId }) => personId === id)?.name ?? id;
  return markup`<article class="task">
<h2>${schedule.name}</h2>
<p>On call now: <strong>${whom(now)}</strong></p>
<p class="quiet">Time zone ${schedule.time_zone}.</p>
${
  handovers.length > 0 &&
  table(
    ['Handover', 'To'],
    handovers.map(({ at, onCall }) => [minute(at), whom(onCall)]),
  )
}
${schedule.overrides.map(
  override => markup`<form method="post" action="/operations/on-call/schedules/${schedule.id}/overrides/${override.id}/removal">
<div>${nameOf(override.person_id)} stands in from ${minute(override.from_at)} until ${minute(override.until_at)}: ${override.reason}</div>
<button class="second">Take back</button></form>`,
)}
<form method="post" action="/operations/on-call/schedules/${schedule.id}/overrides">
${field(
  schedule.id,
  'personId',
  'Who stands in',
  markup`<select id="personId-${schedule.id}" name="personId" required>${people.map(
    ({ personId, name, email }) => markup`<option value="${personId}">${name ?? email}</option>`,
  )}</select>`,
)}
${field(schedule.id, 'fromAt', 'From (UTC)', instantField(schedule.id, 'fromAt'))}
${field(schedule.id, 'untilAt', 'Until (UTC)', instantField(schedule.id, 'untilAt'))}
${field(schedule.id, 'reason', 'Why', markup`<input id="reason-${schedule.id}" name="reason" required minlength="3" maxlength="300" autocomplete="off">`)}
<button>Stand in</button></form>
</article>
`;
}

const field = (scheduleId: string, name: string, label: string, input: Markup): Markup =>
  markup`<div><label for="${name}-${scheduleId}">${label}</label>${input}</div>`;
const instantField = (scheduleId: string, name: string): Markup =>
  markup`<input id="${name}-${scheduleId}" name="${name}" type="datetime-local" required>`;

const ownPager = (pager: PagerRow | undefined): Markup => markup`<h2>How you are paged</h2>
<p>By the mail of your account${pager?.webhook_url && ', and by your webhook'}. ${
  pager?.quiet_hours
    ? `Quiet from ${pager.quiet_hours.from} until ${pager.quiet_hours.until} (${pager.quiet_hours.timeZone}): only sev1 comes through.`
    : 'You have no quiet hours.'
} Change it by <code>PUT /v1/operations/on-call/pager</code>.</p>
<form method="post" action="/operations/on-call/trial"><button>Send me a trial page</button></form>`;
