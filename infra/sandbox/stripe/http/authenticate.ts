import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import Stripe from 'stripe';
import { invalidRequest, StripeHttpError } from '../core/http-error.ts';
import { newId } from '../core/ids.ts';

/** Bearer, or Basic with the key as user name, as Stripe takes it; then the account and the API version. */
export function authenticate(secretKey: string, account: string | undefined): RequestHandler {
  return (req, res, next) => {
    res.set('Request-Id', newId('req', 14));
    const key = keyOf(req.get('authorization'));
    if (!key)
      throw unauthorized(
        'You did not provide an API key. You need to provide your API key in the Authorization header.',
      );
    if (!same(key, secretKey)) throw unauthorized(`Invalid API Key provided: ${key.slice(0, 8)}****`);
    const asked = req.get('stripe-account');
    if (asked && asked !== account) throw noAccount(asked);
    const version = req.get('stripe-version') ?? Stripe.API_VERSION;
    if (version !== Stripe.API_VERSION) throw invalidRequest(`Invalid Stripe API version: ${version}`);
    res.set('Stripe-Version', version);
    next();
  };
}

function keyOf(header: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (header ?? '').split(' ');
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() === 'basic') return Buffer.from(value, 'base64').toString().split(':')[0];
  return undefined;
}

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

function unauthorized(message: string): StripeHttpError {
  return new StripeHttpError(401, 'invalid_request_error', message);
}

function noAccount(account: string): StripeHttpError {
  const message = `The provided key does not have access to account '${account}' (or that account does not exist).`;
  return new StripeHttpError(403, 'invalid_request_error', message, { code: 'account_invalid' });
}
