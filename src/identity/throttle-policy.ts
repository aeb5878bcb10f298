import type { AttemptKind } from './throttle.port.ts';

export type Limit = { points: number; seconds: number };
const minutes = (count: number) => count * 60;

/**
 * How guessing is slowed (ASVS 6.1.1). Failures are counted in fixed windows, in the database, so that all processes
 * count together:
 * - `pair`: one account from one network (an IPv4 address, or an IPv6 /64). What a person mistyping meets.
 * - `network`: one network over all accounts: credential stuffing.
 * - `account`: one account over all networks: distributed guessing. It only holds off networks from which nobody has
 *   signed in to that account in the last 60 days, so an attacker cannot lock its owner out of where they usually work.
 * Nothing is locked for good: every window ends by itself, and nobody needs to be asked.
 */
export const throttlePolicy: Readonly<
  Record<AttemptKind, { network: Limit; pair: Limit | null; account: Limit | null }>
> = {
  password: {
    pair: { points: 10, seconds: minutes(15) },
    account: { points: 50, seconds: minutes(60) },
    network: { points: 100, seconds: minutes(15) },
  },
  // Six digits, two of a million right at any time: 5 tries in 15 minutes are a year for a chance of one in three.
  code: {
    pair: { points: 5, seconds: minutes(15) },
    account: { points: 15, seconds: minutes(60) },
    network: { points: 100, seconds: minutes(15) },
  },
  // Each one makes a customer at the payment provider; nobody signs up dozens of agencies an hour.
  sign_up: { pair: null, account: null, network: { points: 60, seconds: minutes(60) } },
  // Nobody finds a dozen weaknesses an hour; what comes from everywhere together is one account, see submitReport.
  vulnerability_report: {
    pair: null,
    account: { points: 300, seconds: minutes(60) },
    network: { points: 20, seconds: minutes(60) },
  },
  // Messages and files of a report: its account is the report.
  report_message: {
    pair: null,
    account: { points: 60, seconds: minutes(60) },
    network: { points: 120, seconds: minutes(60) },
  },
  // Lists of leaked tokens are posted by programs, one by one.
  exposed_credential: { pair: null, account: null, network: { points: 300, seconds: minutes(60) } },
  invitation: { pair: null, account: null, network: { points: 30, seconds: minutes(15) } },
};
/** How long a network stays known after a sign-in. */
export const knownNetworkSeconds = 60 * 24 * minutes(60);
