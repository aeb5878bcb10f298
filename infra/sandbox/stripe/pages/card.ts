import { z } from 'zod';
import type { Card } from '../objects/payment.ts';

export type CardForm = { number: string; expiry: string; cvc: string; name: string };

const form = z.object({
  number: z.string().trim().max(30).default(''),
  expiry: z.string().trim().max(10).default(''),
  cvc: z.string().trim().max(6).default(''),
  name: z.string().trim().max(200).default(''),
});

/** Stripe's test cards that fail (https://docs.stripe.com/testing#declined-payments). */
const declined: Readonly<Record<string, string>> = {
  '4000000000000002': 'Your card was declined.',
  '4000000000009995': 'Your card has insufficient funds.',
  '4000000000000069': 'Your card has expired.',
  '4000000000000127': "Your card's security code is incorrect.",
  '4000000000000119': 'An error occurred while processing your card. Try again in a little bit.',
};
const brands: Readonly<Record<string, string>> = {
  '4242424242424242': 'visa',
  '4000056655665556': 'visa',
  '5555555555554444': 'mastercard',
  '378282246310005': 'amex',
};

export function readCardForm(body: unknown): CardForm {
  return form.parse(body ?? {});
}

/** The card, or what the buyer has to be told: 400 for a form that is not complete, 402 for a card that is declined. */
export function judgeCard(input: CardForm, now: Date): { card: Card } | { status: 400 | 402; message: string } {
  const digits = input.number.replace(/[\s-]/g, '');
  if (!(/^\d{13,19}$/.test(digits) && luhn(digits))) return { status: 400, message: 'Your card number is invalid.' };
  const [, month = '', year = ''] = /^(\d{1,2})\s*\/\s*(?:20)?(\d{2})$/.exec(input.expiry) ?? [];
  const expMonth = Number(month);
  const expYear = 2000 + Number(year);
  if (!(expMonth >= 1 && expMonth <= 12)) return { status: 400, message: "Your card's expiration date is incomplete." };
  if (new Date(Date.UTC(expYear, expMonth, 1)) <= now) return { status: 400, message: 'Your card has expired.' };
  if (!/^\d{3,4}$/.test(input.cvc)) return { status: 400, message: "Your card's security code is incomplete." };
  const refusal = declined[digits];
  if (refusal) return { status: 402, message: refusal };
  const brand = brands[digits];
  if (!brand) return { status: 402, message: 'Your card was declined. Use a test card: no real card belongs here.' };
  return { card: { brand, last4: digits.slice(-4), expMonth, expYear } };
}

/** ISO/IEC 7812-1, annex B. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
