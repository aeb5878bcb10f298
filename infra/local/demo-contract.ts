import type { Role } from '../../src/kernel/entity.ts';

/** One line of the table at the end of `npm start`. */
export type SummaryRow = readonly [label: string, value: string];

export interface DemoContext {
  readonly apiUrl: string;
  readonly operationsUrl: string;
  /** Absent when the user's own mail relay is used. */
  readonly mailInboxUrl: string | undefined;
  /** Absent when the real Stripe is used. */
  readonly stripeApiUrl: string | undefined;
  /** The whole environment the API got. */
  readonly env: NodeJS.ProcessEnv;
  /** Superuser on Reeve's database. */
  readonly adminUrl: string;
  readonly rolePasswords: Readonly<Record<Role, string>>;
  /** Where the demo may keep what it needs again; goes with `npm run reset`. */
  readonly varFolder: string;
  /** Says what is being done. */
  readonly say: (detail: string) => void;
  /** Aborted when `npm start` is being stopped. */
  readonly signal: AbortSignal;
}

/**
 * Prepares the demo agency the real way, and returns rows for the final table: sign-ins, one-time codes.
 * Runs at each start, and skips what is done. `infra/local/demo.ts` exports one as `prepareDemo`.
 */
export type PrepareDemo = (context: DemoContext) => Promise<readonly SummaryRow[]>;
