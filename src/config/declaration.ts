import type { z } from 'zod';

/** The processes that are started with settings; each demands only what it uses. */
export type ProcessName = 'api' | 'worker' | 'migrate';

export const everyProcess = ['api', 'worker', 'migrate'] as const;
export const serving = ['api', 'worker'] as const;
export const nobody = [] as const;

/** One environment variable, documented where it is declared; `.env.example` is rendered from these. */
export interface Declaration {
  /** Name of the environment variable. A secret may also come as NAME_FILE. */
  readonly env: string;
  /** What it is for: one or two sentences for whoever runs Reeve. */
  readonly doc: string;
  /** The form it must have, as said in a fault. */
  readonly expected: string;
  readonly schema: z.ZodType;
  /** Processes that do not start without it (unless it has a fallback). */
  readonly neededBy: readonly ProcessName[];
  /** Processes that use it when it is given. */
  readonly takenBy?: readonly ProcessName[];
  /** Its value is never shown, and it may come from a file. */
  readonly secret?: true;
  /** Value when nothing is given, written as in the environment. */
  readonly fallback?: string;
  /** A valid value for `.env.example`. */
  readonly example: string;
  /** Stands in `.env.example` without a comment sign though no process demands it. */
  readonly exampleActive?: true;
}
