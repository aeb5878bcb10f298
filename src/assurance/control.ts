/** What may prove a control: see `Evidence.kind`. */
export const evidenceKinds = ['test-suite', 'run', 'drill', 'probe'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A proof that exists: what kind, and for tests the files of which each must have taken part, whole. */
export type Demand = { kind: 'test-suite'; files: readonly string[] } | { kind: Exclude<EvidenceKind, 'test-suite'> };

/** A promise, as docs/controls.md says it, with what would prove it. */
export type Control = {
  id: string;
  promise: string;
  keptBy: string;
  proof: string;
  /** Milliseconds after which a proof is too old. A proof by tests is of one state of the code, however old. */
  maxAgeMs: number | null;
} & (
  | { demand: null /** Why it cannot be proven yet. */; missing: string }
  | { demand: Demand /** What the proof does not reach, since it does not exist yet. */; notCovered?: string }
);
