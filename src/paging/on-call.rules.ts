import { Temporal } from 'temporal-polyfill';
import type { Rotation } from './on-call-schedule.entity.ts';

export type Override = { personId: string; fromMs: number; untilMs: number };
/** A schedule with its overrides, the oldest first: the newest one counts. */
export type Schedule = { timeZone: string; rotations: readonly Rotation[]; overrides: readonly Override[] };
export type OnCall = { personId: string; via: 'override' | 'rotation' };
export type Handover = { atMs: number; onCall: OnCall | null };
/** True for who works for the company: others are passed over. */
export type IsThere = (personId: string) => boolean;

/**
 * When a turn begins, in milliseconds since 1970: at the handover time of its day in the schedule's zone. A time that
 * the clocks skip is the moment after, one that they show twice is the first (RFC 5545 §3.3.5).
 */
const turnStartMs = ({ startsOn, turnDays, handoverTime }: Rotation, timeZone: string, turn: number): number =>
  Temporal.PlainDate.from(startsOn)
    .add({ days: turn * turnDays })
    .toZonedDateTime({ timeZone, plainTime: handoverTime }).epochMilliseconds;

/** Which turn it is, from 0; -1 before the first. */
function turnAt(rotation: Rotation, timeZone: string, atMs: number): number {
  const today = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).toPlainDate();
  const days = Temporal.PlainDate.from(rotation.startsOn).until(today, { largestUnit: 'day' }).days;
  let turn = Math.floor(days / rotation.turnDays);
  while (turnStartMs(rotation, timeZone, turn) > atMs) turn -= 1;
  while (turnStartMs(rotation, timeZone, turn + 1) <= atMs) turn += 1;
  return Math.max(turn, -1);
}

/** Whose turn it is, then whose would be next: all of a rotation that has begun. */
function inTurn(rotation: Rotation, timeZone: string, atMs: number): string[] {
  const turn = turnAt(rotation, timeZone, atMs);
  if (turn < 0) return [];
  const first = turn % rotation.people.length;
  return [...rotation.people.slice(first), ...rotation.people.slice(0, first)];
}

/** Everybody of a schedule in the order in which to wake them at an instant: overrides, then later layers first. */
export function candidatesAt(schedule: Schedule, atMs: number): OnCall[] {
  const { timeZone, rotations, overrides } = schedule;
  const standing = overrides.filter(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs).toReversed();
  const found: OnCall[] = standing.map(({ personId }) => ({ personId, via: 'override' }));
  for (const rotation of rotations.toReversed())
    found.push(...inTurn(rotation, timeZone, atMs).map(personId => ({ personId, via: 'rotation' as const })));
  return found.filter((one, index) => found.findIndex(({ personId }) => personId === one.personId) === index);
}

/** Who is on call at an instant; null where nobody is. */
export const onCallAt = (schedule: Schedule, atMs: number, isThere: IsThere = () => true): OnCall | null =>
  candidatesAt(schedule, atMs).find(({ personId }) => isThere(personId)) ?? null;

/** The next instant at which a turn or an override begins or ends; null when nothing will. */
function nextChangeMs({ timeZone, rotations, overrides }: Schedule, afterMs: number): number | null {
  const moments = [
    ...rotations.map(rotation => turnStartMs(rotation, timeZone, turnAt(rotation, timeZone, afterMs) + 1)),
    ...overrides.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]),
  ].filter(ms => ms > afterMs);
  return moments.length > 0 ? Math.min(...moments) : null;
}

/** A schedule of one person never hands over: looked for in so many turns. */
const looked = 100;

/** The next instants at which somebody else is on call, in order, at most `count`. */
export function nextHandovers(
  schedule: Schedule,
  fromMs: number,
  { count, isThere = () => true }: { count: number; isThere?: IsThere },
): Handover[] {
  const found: Handover[] = [];
  let last = onCallAt(schedule, fromMs, isThere);
  let atMs = nextChangeMs(schedule, fromMs);
  for (let turns = 0; atMs !== null && found.length < count && turns < looked; turns += 1) {
    const onCall = onCallAt(schedule, atMs, isThere);
    if (onCall?.personId !== last?.personId) found.push({ atMs, onCall });
    last = onCall;
    atMs = nextChangeMs(schedule, atMs);
  }
  return found;
}
