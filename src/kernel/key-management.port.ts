/** A data key in clear, for use in memory only, and wrapped, for a row. */
export type DataKey = { plaintext: Buffer; wrapped: Buffer };

/**
 * Keys that seal what the database holds, under a root key the database does not hold. Calls may leave the machine
 * (AWS KMS), so never inside a unit of work. The context is bound to the wrapped key, readable in it, never secret:
 * `{ agencyId }`.
 */
export type KeyManagement = {
  /** Names the root key, so that what was wrapped under it can be found when it is replaced. Not secret. */
  readonly keyId: string;
  /** Those of the root keys of before that still serve. */
  readonly keyIdsBefore: readonly string[];
  /** A new 32-byte data key. */
  generateDataKey(context: Readonly<Record<string, string>>): Promise<DataKey>;
  /**
   * The 32 bytes of a wrapped data key. Repeatable.
   * @throws DomainError `seal_broken` when it was altered, or `context` is not the one it was made with;
   *   `key_unknown` when it was wrapped under a root key that is not at hand, neither as the present nor as an earlier one.
   */
  unwrap(wrapped: Buffer, context: Readonly<Record<string, string>>): Promise<Buffer>;
  /** The same data key wrapped under the present root key. @throws what `unwrap` throws */
  rewrap(wrapped: Buffer, context: Readonly<Record<string, string>>): Promise<Buffer>;
  /** HMAC-SHA-256 (32 bytes) under a key of that purpose alone: same purpose and message, same result, in every process. */
  mac(purpose: string, message: string | Buffer): Promise<Buffer>;
  /**
   * The same under each root key before this one that still serves, the latest first: for what was made then. For the
   * purpose `audit` also under those that serve for nothing else any more.
   */
  macsBefore(purpose: string, message: string | Buffer): Promise<Buffer[]>;
};
