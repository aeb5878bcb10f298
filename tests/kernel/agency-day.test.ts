import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayBefore, daysBetween, isDay, startOfDay, todayOf } from '../../src/agencies/agency-day.ts';
import { currencyOf } from '../../src/agencies/currencies.ts';
import { countries } from '../../src/agencies/regions.ts';
import { isCurrency } from '../../src/kernel/money.ts';

const zones = fc.constantFrom(
  ...['Europe/Dublin', 'Australia/Sydney', 'Africa/Cairo', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu'],
);
const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

describe('days of an agency', () => {
  it('are those of its time zone, also while it is yesterday in London', () => {
    const at = new Date('2026-06-30T23:30:00Z');
    expect(todayOf('Australia/Sydney', at)).toBe('2026-07-01');
    expect(todayOf('Europe/London', at)).toBe('2026-07-01');
    expect(todayOf('America/New_York', at)).toBe('2026-06-30');
    expect(todayOf('Australia/Sydney')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('begin at the first moment that the clocks show, where they skip midnight or the whole day', () => {
    expect(startOfDay('2026-04-24', 'Africa/Cairo')).toBe('2026-04-23T22:00:00.000Z');
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
    expect(startOfDay('2026-10-25', 'Europe/Dublin')).toBe('2026-10-24T23:00:00.000Z');
  });

  it('hold every instant between their beginning and that of the next', () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const day = todayOf(zone, at);
        expect(startOfDay(day, zone) <= at.toISOString()).toBe(true);
        expect(at.toISOString() < startOfDay(addDays(day, 1), zone)).toBe(true);
      }),
    );
  });

  it('are counted over leap years', () => {
    expect([addDays('2024-02-28', 1), addDays('2025-02-28', 1), dayBefore('2024-03-01')]).toEqual([
      '2024-02-29',
      '2025-03-01',
      '2024-02-29',
    ]);
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  it('are told from texts that are none', () => {
    expect(['2024-02-29', '1900-01-01', '2200-12-31'].filter(isDay)).toHaveLength(3);
    const none = ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '0000-01-01', '2026-1-1', ' 2026-01-01'];
    expect([...none, '1899-12-31', '2201-01-01', '+02026-01-01', '2026-01-01T00:00', ''].filter(isDay)).toEqual([]);
  });
});

describe('the currency of a country', () => {
  it('is known for every country that is served', () => {
    expect(countries.map(currencyOf).every(isCurrency)).toBe(true);
    expect(['IE', 'GB', 'AU'].map(currencyOf)).toEqual(['EUR', 'GBP', 'AUD']);
    expect(() => currencyOf('QQ')).toThrow('no currency');
  });
});
