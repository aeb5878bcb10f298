import { expect } from '@jest/globals';
import type { RelayedMail } from './holding-relay.ts';
import type { KilledWorld } from './killed-world.ts';

type Counted = { incidentId: string; unsaid: readonly RelayedMail[] };
type Row = Record<string, unknown>;

/** Counts what the five phases must have left, in the rows and at the mail server. */
export async function countEverything(at: KilledWorld, counted: Counted): Promise<void> {
  const mails = copiesOf(at.relay.mails);
  await pagesArePolicys(at, mails);
  await noticesAreOne(at, mails);
  await readersAreOne(at, mails);
  copiesAreTheUnsaid(mails, counted.unsaid);
  await linesAreOne(at, counted);
  await nothingIsLeft(at);
}

type Copies = Map<string, RelayedMail[]>;
/** By Message-ID: what a reader's mail program takes for one. */
function copiesOf(mails: readonly RelayedMail[]): Copies {
  const copies: Copies = new Map();
  for (const mail of mails) copies.set(mail.messageId, [...(copies.get(mail.messageId) ?? []), mail]);
  return copies;
}
const about = (mails: Copies, path: string) =>
  [...mails.values()].filter(([first]) => first?.links.some(link => link.includes(path)));
const recipients = (mails: RelayedMail[][]) => mails.map(([first]) => String(first?.to[0])).sort();

/** Each level that has begun: whom it names but who began the round, once. Whatever else was mailed as a page is one too many. */
async function pagesArePolicys({ rows, people }: KilledWorld, mails: Copies): Promise<void> {
  const [one] = people.operators;
  const rounds = await rows(`select id, reason, state, raised_by, jsonb_array_length(level_starts_ms) as levels
    from page_round order by created_at`);
  expect(rounds.map(({ reason, state }) => [reason, state])).toEqual([
    ['opened', 'acknowledged'],
    ['severity_raised', 'acknowledged'],
    ['asked', 'acknowledged'],
  ]);
  const pages = await rows('select round_id, level, turn, person_id, state, message_id from page');
  const paged = (round: unknown, level: number) =>
    pages
      .filter(each => each['round_id'] === round && each['level'] === level)
      .map(each => each['person_id'])
      .sort();
  const everybody = people.operators.map(({ personId }) => personId).sort();
  for (const { id, levels, raised_by } of rounds) {
    const others = (people: string[]) => people.filter(each => each !== raised_by);
    expect(paged(id, 1)).toEqual(others([one.personId]));
    expect(paged(id, 2)).toEqual(Number(levels) > 1 ? others(everybody) : []);
  }
  expect(pages.filter(({ level, turn }) => Number(level) > 2 || turn !== 1)).toEqual([]);
  const sent = pages.filter(({ state }) => state === 'sent');
  expect(pages.filter(({ state }) => !['sent', 'dropped'].includes(String(state)))).toEqual([]);
  const mailed = about(mails, '/acknowledge?');
  expect(mailed.map(([first]) => first?.messageId).sort()).toEqual(sent.map(page => String(page['message_id'])).sort());
}

/** Three notices to each of two agencies: first, update, last; each of them to one admin, by one row and one Message-ID. */
async function noticesAreOne({ rows, people }: KilledWorld, mails: Copies): Promise<void> {
  const notices = await rows('select id, for_agency, sequence, kind, state from breach_notice order by sequence');
  for (const { agencyId, admin } of people.agencies) {
    const own = notices.filter(each => each['for_agency'] === agencyId);
    expect(own.map(({ sequence, kind, state }) => [sequence, kind, state])).toEqual([
      [1, 'initial', 'sent'],
      [2, 'update', 'sent'],
      [3, 'final', 'sent'],
    ]);
    expect(about(mails, '/notices/').filter(([first]) => first?.to.includes(admin.email))).toHaveLength(3);
  }
  const deliveries = await rows(
    'select notice_id, recipient_id, reminder, state, message_id from breach_notice_delivery',
  );
  expect(deliveries.map(({ reminder, state }) => [reminder, state])).toEqual(Array(6).fill([0, 'accepted']));
  const mailed = about(mails, '/notices/').map(([first]) => first?.messageId);
  expect(mailed.sort()).toEqual(deliveries.map(each => String(each['message_id'])).sort());
  const approvals = await rows('select count(*)::int as n from breach_notice_approval group by notice_id');
  expect(approvals).toEqual(Array(6).fill({ n: 2 }));
}

async function readersAreOne({ rows, people }: KilledWorld, mails: Copies): Promise<void> {
  const mailed = about(mails, '/post-mortems/read?');
  const unread = await rows('select id from post_mortem_reader where acknowledged_at is null');
  expect(unread).toEqual([]);
  const all = people.operators.map(({ email }) => email).sort();
  // Who had read it before their mail went out gets none.
  expect(new Set(recipients(mailed)).size).toBe(mailed.length);
  expect(all).toEqual(expect.arrayContaining(recipients(mailed)));
  expect(recipients(mailed)).toContain(people.operators[1].email);
}

/** At least once, as the product says: what died unsaid comes once more, the same; nothing else comes twice. */
function copiesAreTheUnsaid(mails: Copies, unsaid: readonly RelayedMail[]): void {
  const twice = [...mails.values()].filter(copies => copies.length > 1);
  expect(twice.map(([first]) => first?.messageId).sort()).toEqual(unsaid.map(({ messageId }) => messageId).sort());
  for (const copies of twice) {
    expect(copies).toHaveLength(2);
    const [first, second] = copies.map(({ to, subject, text, html }) => ({ to, subject, text, html }));
    expect(second).toEqual(first);
  }
}

/** Each decision has its one line, each line its one audit event, and no line says what another one says. */
async function linesAreOne({ rows }: KilledWorld, { incidentId }: Counted): Promise<void> {
  const lines = await rows(
    `select kind, facts::text as facts, text, at from incident_event where incident_id = $1
    order by recorded_at, id`,
    [incidentId],
  );
  const of = (kind: string) => lines.filter(line => line['kind'] === kind);
  const said = new Map(lines.map(line => [JSON.stringify([line['kind'], line['facts'], line['text']]), line]));
  expect([...said.values()].length).toBe(lines.length);
  const moves = of('phase_changed').map(({ facts }) => JSON.parse(String(facts)).to);
  expect(moves).toEqual(['contain', 'fix', 'recover', 'review']);
  const counts = Object.fromEntries([...onceEach, ...Object.keys(severally)].map(kind => [kind, of(kind).length]));
  expect(counts).toEqual({ ...Object.fromEntries(onceEach.map(kind => [kind, 1])), ...severally });
  const pages = await rows(`select id from page where state = 'sent'`);
  expect(of('page_sent')).toHaveLength(pages.length);
  const [audited] = await rows(
    `select count(*)::int as n from audit_event where subject_id = $1 and action like 'incident.%'`,
    [incidentId],
  );
  expect(audited).toEqual({ n: lines.length });
}
const onceEach = [
  ...['opened', 'severity_changed', 'role_given', 'details_changed', 'containment_done', 'containment_undone'],
  ...['post_mortem_begun', 'post_mortem_published', 'closed'],
];
const severally: Readonly<Record<string, number>> = {
  ...{ paging_started: 3, page_acknowledged: 3, containment_requested: 2, instant_set: 2 },
  ...{ agency_proposed: 2, agency_decided: 2, notice_approved: 12, notice_sent: 6, notice_delivery: 6 },
  post_mortem_read: 3,
};

/** No message waits or is dead, no run failed, and nobody has to clear up. */
async function nothingIsLeft({ rows }: KilledWorld): Promise<void> {
  const left = async (sql: string): Promise<Row[]> => rows(sql);
  expect(await left('select contract, kind, state, failure from outbox')).toEqual([]);
  expect(await left(`select kind, state, failure from run where state <> 'completed'`)).toEqual([]);
  expect(await left('select kind, remedy from operator_task')).toEqual([]);
  const twice = 'select workflow_id from run group by workflow_id having count(*) > 1';
  expect(await left(twice)).toEqual([]);
}
