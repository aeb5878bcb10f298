import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commonShares, parseShare, shareText, splitByShares } from '../../src/properties/share.ts';

const exact = (parts: number, whole: number) => ({ parts: BigInt(parts), whole: BigInt(whole) });
/** Shares of one whole that sum to it: at least one part each. */
const wholeOf = (most: number) =>
  fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 12 }).map(parts => ({
    parts,
    whole: parts.reduce((sum, part) => sum + part, 0),
  }));
const asRows = ({ parts, whole }: { parts: number[]; whole: number }) => parts.map(part => ({ parts: part, whole }));

describe('a share', () => {
  it.each([
    ['1/3', '1/3'],
    ['2/6', '1/3'],
    [' 1 / 2 ', '1/2'],
    ['0.335', '67/200'],
    ['33.5%', '67/200'],
    ['33.5 %', '67/200'],
    ['100%', '1/1'],
    ['1', '1/1'],
    ['1.0', '1/1'],
    ['0.333333333333', '333333333333/1000000000000'],
  ])('is read exactly: %s is %s', (text, fraction) => {
    const read = parseShare(text);
    expect(`${read?.parts}/${read?.whole}`).toBe(fraction);
  });

  it.each(['0', '0/3', '1/0', '4/3', '100.1%', '1.01', '-1/3', '1,5', 'half', '', '1//3', '.5', '1e-1', '0x1', '١/٣'])(
    'is none: %s',
    text => {
      expect(parseShare(text)).toBeNull();
    },
  );

  it('is shown reduced, and read back as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (a, b) => {
        const row = { parts: Math.min(a, b), whole: Math.max(a, b) };
        const read = parseShare(shareText(row));
        expect(read && read.parts * BigInt(row.whole)).toBe(read && read.whole * BigInt(row.parts));
      }),
    );
  });
});

describe('shares of one day', () => {
  it('are brought on their least common denominator', () => {
    expect(commonShares([exact(1, 3), exact(1, 6), exact(1, 2)])).toEqual({ ok: true, whole: 6, parts: [2, 1, 3] });
  });

  it.each([
    [['1/3', '1/3'], '2/3'],
    [['33.3%', '33.3%', '33.3%'], '999/1000'],
    [['1/2', '1/2', '1/1000000000'], '1000000001/1000000000'],
  ])('that do not sum to one are refused, and the sum is named: %s', (texts, sum) => {
    const shares = texts.map(text => parseShare(text) ?? exact(0, 1));
    expect(commonShares(shares)).toEqual({ ok: false, fault: `the shares sum to ${sum}, not to one` });
  });

  it('that sum to one but cannot be kept are refused', () => {
    const [a, b] = [parseShare('1/65537'), parseShare('65536/65537')];
    const [c, d] = [parseShare('1/65539'), parseShare('65538/65539')];
    // Halves of two such pairs: the common denominator is 2 * 65537 * 65539.
    const half = [a, b, c, d].map(share => share && { parts: share.parts, whole: share.whole * 2n });
    const shares = half.flatMap(share => (share ? [share] : []));
    expect(commonShares(shares)).toMatchObject({ ok: false, fault: expect.stringContaining('no common denominator') });
  });

  it('sum to one however they are cut and written, and to nothing else if one is changed', () => {
    fc.assert(
      fc.property(wholeOf(1_000_000), ({ parts, whole }) => {
        const shares = parts.map(part => parseShare(`${part}/${whole}`) ?? exact(0, 1));
        const common = commonShares(shares);
        expect(common.ok).toBe(true);
        const spoilt = commonShares([...shares, exact(1, 1_000_003)]);
        expect(spoilt.ok).toBe(false);
      }),
    );
  });
});

describe('an amount split by shares', () => {
  const amounts = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

  it('keeps its sum, to the last unit', () => {
    fc.assert(
      fc.property(amounts, wholeOf(100_000), (amountMinor, shares) => {
        const split = splitByShares({ amountMinor, currency: 'EUR' }, asRows(shares));
        const sum = split.reduce((total, part) => total + BigInt(part.amountMinor), 0n);
        expect(sum).toBe(BigInt(amountMinor));
        expect(split.every(part => part.currency === 'EUR')).toBe(true);
      }),
    );
  });

  it('gives each within one unit of the exact share, and nobody the other sign', () => {
    fc.assert(
      fc.property(amounts, wholeOf(100_000), (amountMinor, shares) => {
        const split = splitByShares({ amountMinor, currency: 'JPY' }, asRows(shares));
        split.forEach((part, index) => {
          const exactly = BigInt(amountMinor) * BigInt(shares.parts[index] ?? 0);
          const off = BigInt(part.amountMinor) * BigInt(shares.whole) - exactly;
          expect(off < BigInt(shares.whole) && off > -BigInt(shares.whole)).toBe(true);
          expect(Math.sign(part.amountMinor) * Math.sign(amountMinor)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('is the same whatever denominator the shares are kept in', () => {
    fc.assert(
      fc.property(amounts, wholeOf(1_000), fc.integer({ min: 2, max: 100 }), (amountMinor, shares, times) => {
        const amount = { amountMinor, currency: 'EUR' };
        const longer = { parts: shares.parts.map(part => part * times), whole: shares.whole * times };
        expect(splitByShares(amount, asRows(longer))).toEqual(splitByShares(amount, asRows(shares)));
      }),
    );
  });

  it('is refused where the shares do not sum to one', () => {
    expect(() => splitByShares({ amountMinor: 100, currency: 'EUR' }, [{ parts: 1, whole: 2 }])).toThrow(RangeError);
  });
});
