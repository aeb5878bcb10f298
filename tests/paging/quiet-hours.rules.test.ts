import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { quietUntilMs } from '../../src/paging/quiet-hours.rules.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const night = { from: '22:00', until: '07:00', timeZone: 'Europe/Dublin' };
const until = (quiet: typeof night, text: string) => {
  const ms = quietUntilMs(quiet, at(text));
  return ms && new Date(ms).toISOString();
};

describe('quiet hours', () => {
  it('hold over midnight, and end by the clocks of their zone', () => {
    expect(until(night, '2026-01-10T21:59:59Z')).toBe(null);
    expect(until(night, '2026-01-10T22:00:00Z')).toBe('2026-01-11T07:00:00.000Z');
    expect(until(night, '2026-01-11T06:59:59Z')).toBe('2026-01-11T07:00:00.000Z');
    expect(until(night, '2026-01-11T07:00:00Z')).toBe(null);
    expect(until(night, '2026-03-28T23:00:00Z')).toBe('2026-03-29T06:00:00.000Z');
    expect(until({ ...night, from: '12:00', until: '13:00' }, '2026-07-01T11:30:00Z')).toBe('2026-07-01T12:00:00.000Z');
  });

  it('end at the second showing of a time shown twice, and at the skip of one that is skipped', () => {
    expect(until({ ...night, until: '01:30' }, '2026-10-25T00:10:00Z')).toBe('2026-10-25T01:30:00.000Z');
    expect(until({ ...night, until: '01:30' }, '2026-03-29T00:10:00Z')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('always end, within a day and an hour or two, at a moment that is not quiet', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const text = (m: number) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
    const zones = fc.constantFrom('UTC', 'Europe/Dublin', 'Australia/Lord_Howe', 'America/St_Johns', 'Africa/Cairo');
    const moments = fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') });
    fc.assert(
      fc.property(minute, minute, zones, moments, (from, end, timeZone, atMs) => {
        fc.pre(from !== end);
        const quiet = { from: text(from), until: text(end), timeZone };
        const ms = quietUntilMs(quiet, atMs);
        if (ms === null) return;
        expect(ms).toBeGreaterThan(atMs);
        expect(ms - atMs).toBeLessThanOrEqual(26 * 3_600_000);
        expect(quietUntilMs(quiet, ms)).toBe(null);
      }),
      { numRuns: 2_000 },
    );
  });
});
