import type { JsonObject } from './json.ts';

type ErrorType = 'invalid_request_error' | 'api_error' | 'card_error' | 'idempotency_error';

/** An error answer in Stripe's form (https://docs.stripe.com/api/errors). */
export class StripeHttpError extends Error {
  override readonly name = 'StripeHttpError';
  readonly status: number;
  readonly body: { error: JsonObject };

  constructor(status: number, type: ErrorType, message: string, more: { code?: string; param?: string } = {}) {
    super(message);
    this.status = status;
    this.body = {
      error: {
        ...(more.code && { code: more.code, doc_url: `https://stripe.com/docs/error-codes/${dashed(more.code)}` }),
        message,
        ...(more.param && { param: more.param }),
        type,
      },
    };
  }
}

function dashed(code: string): string {
  return code.replaceAll('_', '-');
}

export function invalidRequest(message: string, more: { code?: string; param?: string } = {}): StripeHttpError {
  return new StripeHttpError(400, 'invalid_request_error', message, more);
}

/** 404 for an id in the address, 400 for one in a parameter, as Stripe answers. */
export function missing(noun: string, id: string, param = 'id'): StripeHttpError {
  const status = param === 'id' ? 404 : 400;
  const message = `No such ${noun}: '${id}'`;
  return new StripeHttpError(status, 'invalid_request_error', message, { code: 'resource_missing', param });
}

export function parameterMissing(param: string): StripeHttpError {
  return invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
}
