import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, decimalOf, exponentOf, isCurrency, moneyOf } from '../../src/kernel/money.ts';

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const parts = (amountMinor: number, weights: number[]) =>
  allocate(eur(amountMinor), weights).map(part => part.amountMinor);
const weightLists = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
  .filter(weights => weights.some(weight => weight > 0));
const amounts = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

describe('splitting money', () => {
  it('keeps the sum, whatever the amount and the weights', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amount, weights) => {
        const sum = parts(amount, weights).reduce((total, part) => total + BigInt(part), 0n);
        expect(sum).toBe(BigInt(amount));
      }),
    );
  });

  it('gives each part its exact share within one unit, and nothing to a weight of zero', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amount, weights) => {
        const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        parts(amount, weights).forEach((part, index) => {
          const off = BigInt(part) * total - BigInt(amount) * BigInt(weights[index]!);
          expect(off < total && off > -total).toBe(true);
          if (weights[index] === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  it('gives what is left over to the largest remainders, the earlier of equals first', () => {
    expect(parts(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(parts(5, [1, 9])).toEqual([1, 4]);
    expect(parts(10, [8, 1, 7])).toEqual([5, 1, 4]);
    expect(parts(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(parts(0, [1, 2])).toEqual([0, 0]);
  });

  it('refuses weights that say nothing', () => {
    for (const weights of [[], [0, 0], [-1, 2], [0.5, 0.5], [Number.NaN]])
      expect(() => parts(100, weights)).toThrow(RangeError);
  });
});

describe('amounts', () => {
  it('have as many decimals as their currency', () => {
    expect(decimalOf(eur(123456))).toBe('1234.56');
    expect(decimalOf(eur(-5))).toBe('-0.05');
    expect(decimalOf({ amountMinor: 500, currency: 'JPY' })).toBe('500');
    expect(decimalOf({ amountMinor: 1, currency: 'BHD' })).toBe('0.001');
    expect(exponentOf('AUD')).toBe(2);
  });

  it('come out of the database exactly or not at all', () => {
    expect(moneyOf('9007199254740991', 'GBP')).toEqual({ amountMinor: Number.MAX_SAFE_INTEGER, currency: 'GBP' });
    expect(() => moneyOf('9007199254740992', 'GBP')).toThrow(RangeError);
  });

  it('are of currencies that exist', () => {
    expect(['EUR', 'GBP', 'AUD'].every(isCurrency)).toBe(true);
    expect(['eur', 'EURO', 'XXQ', ''].some(isCurrency)).toBe(false);
    expect(() => exponentOf('XXQ')).toThrow('no currency');
  });
});
