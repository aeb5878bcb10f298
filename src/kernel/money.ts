import * as iso4217 from 'dinero.js/currencies';
import { DomainError } from './errors.ts';

/** `amountMinor` is a safe integer of the currency's smallest unit: 123456 EUR is 1,234.56 euros, 500 JPY are 500 yen. */
export type Money = { amountMinor: number; currency: string };

const exponents: ReadonlyMap<string, number> = new Map(
  Object.values(iso4217).map(({ code, exponent }) => [code as string, exponent]),
);

/** The currencies whose smallest unit is not the hundredth part. */
export const unusualExponents = [...exponents]
  .map(([code, exponent]) => ({ code, exponent }))
  .filter(({ exponent }) => exponent !== 2);

/** True for a code of ISO 4217, in capitals. */
export const isCurrency = (code: string): boolean => exponents.has(code);

/** How many decimals a currency has (ISO 4217). @throws DomainError `invalid_input` for a code that is none */
export function exponentOf(currency: string): number {
  const exponent = exponents.get(currency);
  if (exponent === undefined) throw new DomainError('invalid_input', 'this is no currency code (ISO 4217)');
  return exponent;
}

/** An amount of the database (bigint, as the driver reads it) as money. @throws RangeError beyond safe integers */
export function moneyOf(amountMinor: string | number | bigint, currency: string): Money {
  const amount = Number(amountMinor);
  if (!Number.isSafeInteger(amount)) throw new RangeError('an amount is beyond what can be counted exactly');
  return { amountMinor: amount, currency };
}

/** The amount as digits with a point, as tables and spreadsheets want it: `1234.56`, `-0.05`, `500`. */
export function decimalOf({ amountMinor, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(amountMinor)).padStart(exponent + 1, '0');
  const sign = amountMinor < 0 ? '-' : '';
  return exponent === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/**
 * Splits an amount by whole-number weights so that the parts sum to it: each gets its share rounded towards zero, then
 * the largest remainders one unit each; the earlier one of equals (Hamilton's method). A weight of zero gets nothing.
 * dinero.js gives what is left to the largest weights instead.
 * @throws RangeError for weights that are negative, not whole or all zero
 */
export function allocate({ amountMinor, currency }: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total <= 0n || weights.some(weight => weight < 0)) throw new RangeError('weights are whole, and not all zero');
  const amount = BigInt(Math.abs(amountMinor));
  const shares = weights.map((weight, index) => {
    const exact = amount * BigInt(weight);
    return { index, part: exact / total, left: exact % total };
  });
  let rest = amount - shares.reduce((sum, { part }) => sum + part, 0n);
  for (const share of shares.toSorted((a, b) => Number(b.left > a.left) - Number(b.left < a.left) || a.index - b.index))
    if (rest > 0n) [share.part, rest] = [share.part + 1n, rest - 1n];
  const sign = amountMinor < 0 ? -1 : 1;
  return shares.map(({ part }) => ({ amountMinor: sign * Number(part) || 0, currency }));
}
