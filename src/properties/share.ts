import { allocate, type Money } from '../kernel/money.ts';

/** A share as exact numbers: `parts` of `whole`, both positive, reduced. */
type Fraction = { parts: bigint; whole: bigint };
/** What the columns hold: PostgreSQL's integer. */
const largest = 2n ** 31n - 1n;

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
function reduced(parts: bigint, whole: bigint): Fraction {
  const by = gcd(parts, whole) || 1n;
  return { parts: parts / by, whole: whole / by };
}

const forms = {
  fraction: /^(\d{1,10})\s*\/\s*(\d{1,10})$/,
  decimal: /^(\d{1,3})(?:\.(\d{1,12}))?\s*(%?)$/,
};

/** A share as people write it: `1/3`, `0.335`, `33.5%`, `1`. Null for what is none, zero, or more than the whole. */
export function parseShare(text: string): Fraction | null {
  const trimmed = text.trim();
  const share = fractionOf(trimmed) ?? decimalOf(trimmed);
  return share && share.whole > 0n && share.parts > 0n && share.parts <= share.whole
    ? reduced(share.parts, share.whole)
    : null;
}

function fractionOf(text: string): Fraction | null {
  const [, parts, whole] = forms.fraction.exec(text) ?? [];
  return parts && whole ? { parts: BigInt(parts), whole: BigInt(whole) } : null;
}

function decimalOf(text: string): Fraction | null {
  const [, units, decimals = '', percent] = forms.decimal.exec(text) ?? [];
  if (units === undefined) return null;
  return { parts: BigInt(units + decimals), whole: 10n ** BigInt(decimals.length) * (percent ? 100n : 1n) };
}

export type Shares = { ok: true; whole: number; parts: number[] } | { ok: false; fault: string };

/** Brings shares on their least common denominator, if they sum to exactly one. */
export function commonShares(shares: readonly Fraction[]): Shares {
  const whole = shares.reduce((common, share) => (common / gcd(common, share.whole)) * share.whole, 1n);
  const parts = shares.map(share => share.parts * (whole / share.whole));
  const sum = parts.reduce((total, part) => total + part, 0n);
  const { parts: above, whole: below } = reduced(sum, whole);
  if (sum !== whole) return { ok: false, fault: `the shares sum to ${above}/${below}, not to one` };
  if (whole > largest) return { ok: false, fault: `the shares have no common denominator up to ${largest}` };
  return { ok: true, whole: Number(whole), parts: parts.map(Number) };
}

/** `1/3`: reduced, always as a fraction. */
export function shareText(row: { parts: number; whole: number }): string {
  const { parts, whole } = reduced(BigInt(row.parts), BigInt(row.whole));
  return `${parts}/${whole}`;
}

/**
 * Splits an amount among the owners of one day by largest remainder: the parts sum to the amount, and each is within one
 * unit of the exact share. Both in minor units. @throws RangeError for shares that do not sum to one
 */
export function splitByShares(amount: Money, shares: readonly { parts: number; whole: number }[]): Money[] {
  const common = commonShares(shares.map(({ parts, whole }) => reduced(BigInt(parts), BigInt(whole))));
  if (!common.ok) throw new RangeError(common.fault);
  return allocate(amount, common.parts);
}
