import { rewrapDataKeys } from '../../src/agencies/rewrap-data-keys.ts';
import { resealSecondFactors } from '../../src/identity/reseal-second-factors.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import type { RewrappedPage } from '../../src/kernel/rewrapped-page.ts';
import { rewrapSigningKeys } from '../../src/vulnerabilities/rewrap-signing-keys.ts';

export type KeysDeps = { database: Database; keys: KeyManagement };
type Rewrapping = (deps: KeysDeps, after: string | null) => Promise<RewrappedPage>;

const kinds = {
  data_keys: rewrapDataKeys,
  signing_keys: rewrapSigningKeys,
  second_factors: resealSecondFactors,
} satisfies Record<string, Rewrapping>;

/** The steps of putting what is sealed under root keys of before under today's, page by page. May be repeated. */
export const createKeysActivities = (deps: KeysDeps) => ({
  rewrapPage: ({ kind, after }: { kind: keyof typeof kinds; after: string | null }): Promise<RewrappedPage> =>
    kinds[kind](deps, after),
});
