/** Every way a use case may refuse. Closed: `api/http` maps each to a status, the worker treats each as final. */
export const errorCodes = [
  'invalid_input',
  'malformed_body',
  'unsupported_media_type',
  'body_too_large',
  'document_type_refused',
  'unauthenticated',
  'session_ended',
  'second_factor_required',
  'second_factor_enrolment_required',
  'agency_not_chosen',
  'forbidden',
  'origin_not_allowed',
  'module_not_entitled',
  'agency_not_writable',
  'agency_unavailable',
  'not_found',
  'method_not_allowed',
  'unknown_reference',
  'conflict',
  'already_done',
  'if_match_required',
  'version_stale',
  'idempotency_key_required',
  'idempotency_key_reused',
  'idempotency_in_progress',
  'cursor_invalid',
  'sign_in_failed',
  'code_invalid',
  'code_already_used',
  'too_many_attempts',
  'rate_limited',
  'version_unknown',
  'password_too_weak',
  'invitation_invalid',
  'invitation_expired',
  'invitation_used',
  'country_without_region',
  'price_unknown',
  'subscription_not_live',
  'webhook_signature_missing',
  'webhook_signature_invalid',
  'webhook_too_old',
  'payment_provider_refused',
  'payment_resource_missing',
  'mail_refused',
  'second_person_required',
  'phase_not_ready',
  'law_not_applicable',
  'link_invalid',
  'address_blocked',
  'scope_violation',
  'seal_broken',
  'key_unknown',
  'limit_exceeded',
  'timed_out',
  'unavailable',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** One thing that is wrong with the input: where (RFC 6901 pointer into the named part) and what. */
export type Fault = { in: 'body' | 'query' | 'params' | 'header'; pointer: string; detail: string };

export type ErrorDetails = {
  /** Each fault of an `invalid_input` or `unknown_reference`. */
  faults?: Fault[];
  /** Seconds after which a repeat may succeed. */
  retryAfterSeconds?: number;
  /** Opaque ids, numbers and closed words only: these leave in answers and logs. */
  facts?: Record<string, string | number | boolean | null>;
};

/** The one error a use case throws on purpose. Final: repeating the same call gives the same answer. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}

/** True for a DomainError of that code (of any code, if none is given). */
export function isDomainError(error: unknown, code?: ErrorCode): error is DomainError {
  return error instanceof DomainError && (code === undefined || error.code === code);
}
