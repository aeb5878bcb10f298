import type { EscalationLevel, LastResort } from './escalation-policy.entity.ts';
import type { PageChannel } from './words.ts';

export type KnownPage = {
  id: string;
  level: number;
  turn: number;
  personId: string;
  channel: PageChannel;
  state: 'pending' | 'sent' | 'failed' | 'held' | 'dropped';
};
export type PlannedPage = Omit<KnownPage, 'id' | 'state'> & { heldUntilMs: number | null };
/** A round as its rows tell it, and whom it may reach as of the moment. */
export type RoundFacts = {
  levels: readonly EscalationLevel[];
  lastResort: LastResort;
  levelStartsMs: readonly number[];
  pages: readonly KnownPage[];
  /** sev1 and sev2: paged until somebody answers. */
  urgent: boolean;
  /** For each target of a level: whom to try, in order. Who does not work for the company is not among them. */
  candidatesOf(level: EscalationLevel): string[][];
  everybody: readonly string[];
  /** Whose act began the round: no level asks them. */
  raisedBy: string | null;
  /** By what of these a person can be reached; never empty. */
  channelsOf(personId: string, channels: readonly PageChannel[]): PageChannel[];
  /** When the quiet hours end that hold back a page to this person; null: none do. */
  heldUntilMs(personId: string): number | null;
};
export type RoundPlan = {
  levelStartsMs: number[];
  pages: PlannedPage[];
  /** Held pages whose quiet hours are over. */
  released: string[];
  /** Nobody was on call at a level: everybody is paged. */
  nobodyOnCall: boolean;
  /** No level is left. */
  exhausted: boolean;
  /** Everything that is to be sent has been, and nothing follows. */
  over: boolean;
  /** The levels name nobody but whoever began the round: there is nobody else to ask, and they have it. */
  ownAct: boolean;
  lookAgainAtMs: number | null;
};

/** `no`: every page of a turn failed; `hoped`: some are on their way; `yes`: somebody has one, now or after their quiet hours. */
type Reached = 'yes' | 'hoped' | 'no';
type Turn = { level: number; turn: number; lists: string[][]; channels: readonly PageChannel[] };
type Planning = { facts: RoundFacts; nowMs: number; plan: RoundPlan; moments: number[] };

/**
 * What a round of paging does as of `nowMs`: pure, and the same for the same rows, so that a repeat plans nothing twice.
 * A level goes on while later ones have begun; one whose people cannot be reached hands on at once. Only the turn that
 * it is now is paged: what an outage has missed is not made up for.
 */
export function planRound(facts: RoundFacts, nowMs: number): RoundPlan {
  const begun = facts.levelStartsMs.length > 0 && !wasHeldUp(facts, nowMs) ? [...facts.levelStartsMs] : [nowMs];
  const plan: RoundPlan = {
    ...{ levelStartsMs: begun, pages: [], nobodyOnCall: false, exhausted: false, over: false, lookAgainAtMs: null },
    ownAct: isOwnAct(facts),
    released: facts.pages.filter(page => page.state === 'held' && !isHeld(facts, page, nowMs)).map(({ id }) => id),
  };
  if (plan.ownAct) return { ...plan, levelStartsMs: [] };
  const planning: Planning = { facts, nowMs, plan, moments: [] };
  for (let index = 0; index < begun.length; index += 1)
    if (index < facts.levels.length) planLevel(planning, index);
    else planLastResort(planning, index);
  for (const page of facts.pages)
    if (page.state === 'held') planning.moments.push(facts.heldUntilMs(page.personId) ?? nowMs);
  const later = planning.moments.filter(ms => ms > nowMs);
  return { ...plan, lookAgainAtMs: later.length > 0 ? Math.min(...later) : null };
}

/** A page that has not failed by then was not even tried: three tries take less than a minute. */
const heldUpAfterMs = 120_000;

/** None of its first pages has left, since its run could not begin: nobody had the time to answer, and all begins now. */
function wasHeldUp({ levelStartsMs, pages }: RoundFacts, nowMs: number): boolean {
  const [beganMs] = levelStartsMs;
  if (beganMs === undefined || levelStartsMs.length > 1 || nowMs - beganMs <= heldUpAfterMs) return false;
  return pages.length > 0 && pages.every(({ state }) => state === 'pending');
}

const isHeld = (facts: RoundFacts, { personId }: KnownPage, nowMs: number): boolean =>
  (facts.heldUntilMs(personId) ?? nowMs) > nowMs;

function othersFirst({ everybody, raisedBy }: RoundFacts): readonly string[] {
  const others = everybody.filter(personId => personId !== raisedBy);
  return others.length > 0 ? others : everybody;
}

/** As the round begins: once somebody was asked, it waits for them. */
function isOwnAct(facts: RoundFacts): boolean {
  if (facts.raisedBy === null || facts.levelStartsMs.length > 0) return false;
  const named = facts.levels.flatMap(level => facts.candidatesOf(level).flat());
  return named.includes(facts.raisedBy) && named.every(personId => personId === facts.raisedBy);
}

function planLevel({ facts, nowMs, plan, moments }: Planning, index: number): void {
  const level = facts.levels[index];
  const beganMs = plan.levelStartsMs[index];
  if (!level || beganMs === undefined) return;
  const turn = Math.min(level.times, Math.max(1, Math.floor((nowMs - beganMs) / level.repeatAfterMs) + 1));
  const named = facts.candidatesOf(level);
  let lists = named.map(list => list.filter(personId => personId !== facts.raisedBy)).filter(list => list.length > 0);
  const passedOver = lists.length === 0 && named.some(list => list.length > 0);
  if (lists.length === 0 && !passedOver) {
    plan.nobodyOnCall = true;
    lists = othersFirst(facts).map(personId => [personId]);
  }
  const reached = fill(facts, plan, { level: index + 1, turn, lists, channels: level.channels });
  if (turn < level.times) moments.push(beganMs + turn * level.repeatAfterMs);
  const isLast = index === plan.levelStartsMs.length - 1;
  if (!isLast) return;
  const nextMs = beganMs + level.nextAfterMs;
  if (nowMs >= nextMs || reached === 'no') plan.levelStartsMs.push(nowMs);
  else moments.push(nextMs);
}

/** Everybody, by every channel; each start after those of the levels is a turn of it. */
function planLastResort({ facts, nowMs, plan, moments }: Planning, index: number): void {
  const beganMs = plan.levelStartsMs[index];
  if (beganMs === undefined || index !== plan.levelStartsMs.length - 1) return;
  plan.exhausted = true;
  const lists = facts.everybody.map(personId => [personId]);
  const level = facts.levels.length + 1;
  const reached = fill(facts, plan, { level, turn: index - facts.levels.length + 1, lists, channels: everyChannel });
  const { everyMs, unreachedEveryMs } = facts.lastResort;
  if (reached === 'yes' && !facts.urgent) {
    plan.over = !facts.pages.some(({ state }) => state === 'held' || state === 'pending');
    if (!plan.over) moments.push(nowMs + unreachedEveryMs);
    return;
  }
  const nextMs = beganMs + (reached === 'no' ? unreachedEveryMs : everyMs);
  if (reached !== 'hoped' && nowMs >= nextMs) {
    plan.levelStartsMs.push(nowMs);
    return;
  }
  moments.push(Math.max(nextMs, nowMs + 1));
}
const everyChannel: readonly PageChannel[] = ['mail', 'webhook'];

/** Plans the pages that a turn lacks: the first of each target, or whoever follows one who could not be reached. */
function fill(facts: RoundFacts, plan: RoundPlan, { level, turn, lists, channels }: Turn): Reached {
  const inTurn = facts.pages.filter(page => page.level === level && page.turn === turn);
  const tried = new Set(inTurn.map(({ personId }) => personId));
  // Who has left the company meanwhile is reached by nothing: whoever follows is asked in the same turn.
  const isThere = ({ personId }: KnownPage) => facts.everybody.includes(personId);
  const alive = inTurn.filter(page => page.state !== 'failed' && page.state !== 'dropped' && isThere(page));
  const isKept = ({ id, state }: KnownPage) => state === 'held' && !plan.released.includes(id);
  const heldPages = facts.pages.filter(page => isKept(page) && isThere(page));
  const held = new Set(heldPages.map(({ personId }) => personId));
  const served = new Set([...alive.map(({ personId }) => personId), ...held]);
  const chosen = new Set<string>();
  for (const list of lists) {
    // Whose shift begins in mid-turn is paged at the next one.
    if (tried.size > 0 && list.some(personId => served.has(personId) || chosen.has(personId))) continue;
    const next = list.find(personId => !tried.has(personId));
    if (next) chosen.add(next);
  }
  for (const personId of chosen) if (!held.has(personId)) addPages(facts, plan, { level, turn, personId, channels });
  const someHeld = [...chosen].some(personId => held.has(personId));
  if (someHeld || alive.some(({ state }) => state === 'sent' || state === 'held')) return 'yes';
  return alive.length > 0 || chosen.size > 0 ? 'hoped' : 'no';
}

type Addressed = { level: number; turn: number; personId: string; channels: readonly PageChannel[] };
function addPages(facts: RoundFacts, plan: RoundPlan, { channels, ...page }: Addressed): void {
  const heldUntilMs = facts.heldUntilMs(page.personId);
  for (const channel of facts.channelsOf(page.personId, channels)) plan.pages.push({ ...page, channel, heldUntilMs });
}
