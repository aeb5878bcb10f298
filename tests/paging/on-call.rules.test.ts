import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { candidatesAt, nextHandovers, onCallAt, type Schedule } from '../../src/paging/on-call.rules.ts';
import type { Rotation } from '../../src/paging/on-call-schedule.entity.ts';

const weekly: Rotation = { people: ['ada', 'bob', 'eve'], startsOn: '2026-03-02', handoverTime: '09:00', turnDays: 7 };
const dublin: Schedule = { timeZone: 'Europe/Dublin', rotations: [weekly], overrides: [] };
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const who = (schedule: Schedule, text: string) => onCallAt(schedule, at(text))?.personId ?? null;

describe('who is on call', () => {
  it('changes at the handover time of the schedule, by its own clocks, over the change to summer time', () => {
    // 29 March 2026 is when Dublin goes from UTC to UTC+1: 09:00 there is 09:00Z before, 08:00Z after.
    expect(who(dublin, '2026-03-02T08:59:59Z')).toBe(null);
    expect(who(dublin, '2026-03-02T09:00:00Z')).toBe('ada');
    expect(who(dublin, '2026-03-23T08:59:59Z')).toBe('eve');
    expect(who(dublin, '2026-03-23T09:00:00Z')).toBe('ada');
    expect(who(dublin, '2026-03-30T07:59:59Z')).toBe('ada');
    expect(who(dublin, '2026-03-30T08:00:00Z')).toBe('bob');
  });

  it('is decided by the first showing of a time that the clocks show twice, and the moment after one they skip', () => {
    const nightly = (startsOn: string, handoverTime: string): Schedule => ({
      ...{ timeZone: 'Europe/Dublin', overrides: [] },
      rotations: [{ people: ['ada', 'bob'], startsOn, handoverTime, turnDays: 1 }],
    });
    const autumn = nightly('2026-10-24', '01:30');
    expect(who(autumn, '2026-10-25T00:29:59Z')).toBe('ada');
    expect(who(autumn, '2026-10-25T00:30:00Z')).toBe('bob');
    expect(who(autumn, '2026-10-25T01:30:00Z')).toBe('bob');
    const spring = nightly('2026-03-28', '01:30');
    expect(who(spring, '2026-03-29T01:29:59Z')).toBe('ada');
    expect(who(spring, '2026-03-29T01:30:00Z')).toBe('bob');
  });

  it('is the newest override, before any rotation, and the later layer before the earlier', () => {
    const holiday = { fromMs: at('2026-03-03T00:00:00Z'), untilMs: at('2026-03-05T00:00:00Z') };
    const schedule: Schedule = {
      ...dublin,
      rotations: [weekly, { people: ['kim'], startsOn: '2026-04-01', handoverTime: '00:00', turnDays: 1 }],
      overrides: [
        { ...holiday, personId: 'zoe' },
        { ...holiday, personId: 'max', untilMs: at('2026-03-04T00:00:00Z') },
      ],
    };
    expect(who(schedule, '2026-03-03T12:00:00Z')).toBe('max');
    expect(who(schedule, '2026-03-04T00:00:00Z')).toBe('zoe');
    expect(who(schedule, '2026-03-05T00:00:00Z')).toBe('ada');
    expect(who(schedule, '2026-05-01T00:00:00Z')).toBe('kim');
    expect(candidatesAt(schedule, at('2026-03-03T12:00:00Z')).map(({ personId }) => personId)).toEqual([
      'max',
      'zoe',
      'ada',
      'bob',
      'eve',
    ]);
  });

  it('passes over who does not work for the company any more, and is nobody when nobody is left', () => {
    const there = (...people: string[]) => onCallAt(dublin, at('2026-03-03T00:00:00Z'), one => people.includes(one));
    expect(there('bob', 'eve')?.personId).toBe('bob');
    expect(there()).toBe(null);
  });

  it('tells the next handovers, overrides among them, and none where one person is alone', () => {
    const fromMs = at('2026-03-03T00:00:00Z');
    const overrides = [{ personId: 'zoe', fromMs: at('2026-03-04T00:00:00Z'), untilMs: at('2026-03-05T00:00:00Z') }];
    const found = nextHandovers({ ...dublin, overrides }, fromMs, { count: 4 });
    expect(found.map(({ atMs, onCall }) => [new Date(atMs).toISOString(), onCall?.personId])).toEqual([
      ['2026-03-04T00:00:00.000Z', 'zoe'],
      ['2026-03-05T00:00:00.000Z', 'ada'],
      ['2026-03-09T09:00:00.000Z', 'bob'],
      ['2026-03-16T09:00:00.000Z', 'eve'],
    ]);
    const alone = { ...dublin, rotations: [{ ...weekly, people: ['ada'] }] };
    expect(nextHandovers(alone, fromMs, { count: 4 })).toEqual([]);
  });
});

const zones = [
  'UTC',
  'Europe/Dublin',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Cairo',
  'Pacific/Apia',
  'Asia/Kathmandu',
];
const two = (n: number) => String(n).padStart(2, '0');
const rotations = fc.record({
  people: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }),
  startsOn: fc
    .integer({ min: 0, max: 700 })
    .map(days => Temporal.PlainDate.from('2025-01-01').add({ days }).toString()),
  handoverTime: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${two(h)}:${two(m)}`),
  turnDays: fc.integer({ min: 1, max: 30 }),
});
const moments = fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') });
const schedules = fc.record({
  timeZone: fc.constantFrom(...zones),
  rotations: fc.array(rotations, { minLength: 1, maxLength: 3 }),
  overrides: fc.constant([]),
});

describe('whatever the schedule, the zone and the moment', () => {
  it('somebody of it is on call from the first turn on, and never two', () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, atMs) => {
        const first = Math.min(
          ...schedule.rotations.map(
            ({ startsOn, handoverTime }) =>
              Temporal.PlainDate.from(startsOn).toZonedDateTime({
                timeZone: schedule.timeZone,
                plainTime: handoverTime,
              }).epochMilliseconds,
          ),
        );
        const found = candidatesAt(schedule, atMs).map(({ personId }) => personId);
        expect(found.length > 0).toBe(atMs >= first);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('a handover is at the local time that the rotation says, unless the clocks skip it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), rotations, moments, (timeZone, rotation, fromMs) => {
        const [next] = nextHandovers({ timeZone, rotations: [rotation], overrides: [] }, fromMs, { count: 1 });
        if (!next) return;
        const local = Temporal.Instant.fromEpochMilliseconds(next.atMs).toZonedDateTimeISO(timeZone);
        const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
        const skipped = local.toPlainDate().toPlainDateTime(rotation.handoverTime).toZonedDateTime(timeZone);
        expect(skipped.epochMilliseconds === next.atMs || time === rotation.handoverTime).toBe(true);
        expect(onCallAt({ timeZone, rotations: [rotation], overrides: [] }, next.atMs - 1)?.personId).not.toBe(
          next.onCall?.personId,
        );
      }),
    );
  });

  it('turns are taken in order and each in full', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), rotations, (timeZone, rotation) => {
        fc.pre(rotation.people.length > 1);
        const from = Temporal.PlainDate.from(rotation.startsOn).toZonedDateTime({
          timeZone,
          plainTime: rotation.handoverTime,
        });
        const schedule = { timeZone, rotations: [rotation], overrides: [] };
        const found = nextHandovers(schedule, from.epochMilliseconds, { count: rotation.people.length * 2 });
        const { people } = rotation;
        expect(found.map(({ onCall }) => onCall?.personId)).toEqual(
          found.map((_, index) => people[(index + 1) % people.length]),
        );
      }),
    );
  });
});
