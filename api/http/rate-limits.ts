/** A quota: `quota` requests in `windowSeconds`. */
export type RatePolicy = { name: string; quota: number; windowSeconds: number };
/** What is left of one, and in how many seconds all of it is there again. */
export type RateLeft = { name: string; remaining: number; resetSeconds: number };
export type Taken = { allowed: boolean; left: readonly RateLeft[] };

/** Counts requests; `infra/http` provides it. Its memory is bounded, whatever comes. */
export type RateLimits = {
  policies: readonly RatePolicy[];
  /** Counts one for a session that is known, else for the network that it comes from. */
  take(from: { tokenHash: Buffer | undefined; ip: string }): Promise<Taken>;
  /** Tells that a session is real: from now on it has a budget of its own. */
  recognise(tokenHash: Buffer): void;
};
