export type AttemptKind =
  | 'password'
  | 'code'
  | 'invitation'
  | 'sign_up'
  | 'exposed_credential'
  | 'vulnerability_report'
  | 'report_message';

/** One try of a secret, or one sign-up. `account` is what is tried (an e-mail, a person), null where the try names none. */
export type Attempt = { kind: AttemptKind; account: string | null; ip: string };

/**
 * Limits guessing. Each try is counted before it is judged, so that a hundred at once are a hundred; what succeeds is
 * given back. docs in throttle-policy.ts.
 */
export type Throttle = {
  /** @throws DomainError `too_many_attempts` with the seconds to wait. */
  admit(attempt: Attempt): Promise<void>;
  succeeded(attempt: Attempt): Promise<void>;
};
