import { parseArgs } from 'node:util';
import { z } from 'zod';

/** How much is seeded and how long is measured. Each can be set by hand: `--agencies 100 --pairs 3`. */
const sizes = {
  /** The usual set: so many agencies with so many properties each. */
  agencies: { full: 1_000, quick: 50 },
  properties: { full: 200, quick: 200 },
  /** The large set. */
  largeAgencies: { full: 10_000, quick: 200 },
  largeProperties: { full: 1_000, quick: 200 },
  /** Properties of the agency that is exported. */
  exportRows: { full: 1_000_000, quick: 20_000 },
  /** Rounds of each contender, in turns. */
  pairs: { full: 5, quick: 3 },
  /** Length of a round. */
  seconds: { full: 6, quick: 3 },
  /** Connections of the load, and of each server's pool. */
  connections: { full: 20, quick: 20 },
  /** Messages that wait in the outbox while starts are measured. */
  backlog: { full: 10_000, quick: 500 },
  /** Starts measured in each round. */
  starts: { full: 200, quick: 40 },
  /** Provisionings of each round. */
  provisionings: { full: 60, quick: 10 },
  /** Incidents opened at once, and jobs of others before them. */
  incidents: { full: 50, quick: 10 },
  jobs: { full: 1_000, quick: 200 },
} as const;
export type Sizes = { readonly [Name in keyof typeof sizes]: number };

export type BenchOptions = {
  /** Names of parts; empty means all. */
  readonly only: readonly string[];
  readonly quick: boolean;
  /** Leaves seeded databases for the next run. */
  readonly keep: boolean;
  /** Writes CPU profiles of the measured processes. */
  readonly profile: boolean;
  readonly sizes: Sizes;
};

const count = z.coerce.number().int().positive();

/** @throws Error for an argument that is unknown or no positive number */
export function parseOptions(args: readonly string[]): BenchOptions {
  const numbers = Object.fromEntries(Object.keys(sizes).map(name => [name, { type: 'string' as const }]));
  const flag = { type: 'boolean' as const, default: false };
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, quick: flag, keep: flag, profile: flag, ...numbers },
  });
  const given: Readonly<Record<string, unknown>> = values;
  const quick = given['quick'] === true;
  const chosen = Object.entries(sizes).map(([name, size]) => {
    const said = given[name];
    return [name, said === undefined ? size[quick ? 'quick' : 'full'] : count.parse(said)];
  });
  return {
    only: String(given['only'] ?? '')
      .split(',')
      .map(name => name.trim())
      .filter(Boolean),
    quick,
    keep: given['keep'] === true,
    profile: given['profile'] === true,
    sizes: Object.fromEntries(chosen) as Sizes,
  };
}
