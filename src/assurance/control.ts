/** What may prove a control: see `Evidence.kind`. */
export const evidenceKinds = ['test-suite', 'run', 'drill', 'probe'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A proof that exists: what kind, and for tests the files of which each must have taken part, whole. */
export type Demand = { kind: 'test-suite'; files: readonly string[] } | { kind: Exclude<EvidenceKind, 'test-suite'> };

/**
 * What must also have happened for real, and not only in tests: an incident that was dealt with, a drill, a check of
 * what is served. The newest one decides, and an old one says nothing any more.
 */
export type LiveDemand = {
  kinds: readonly Exclude<EvidenceKind, 'test-suite'>[];
  maxAgeMs: number;
  /** What it is, and how one is made: shown while there is none. */
  what: string;
  /** Nobody need have come with one: none, or an old one, is no fault; the newest counts when it failed. */
  optional?: true;
};

/** How old a proof that is made daily may be: a schedule catches up for an hour, and what it begins takes its time. */
export const dailyMs = 26 * 3_600_000;

/** A promise, as docs/controls.md says it, with what would prove it. */
export type Control = {
  id: string;
  promise: string;
  keptBy: string;
  proof: string;
  /** Milliseconds after which a proof is too old. A proof by tests is of one state of the code, however old. */
  maxAgeMs: number | null;
} & (
  | { demand: null; live?: undefined /** Why it cannot be proven yet. */; missing: string }
  | {
      demand: Demand;
      live?: readonly LiveDemand[];
      /** What the proof does not reach, since it does not exist yet. */
      notCovered?: string;
    }
);
