import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { EvidenceKind } from './control.ts';
import { recordEvidence } from './record-evidence.ts';

export type LiveEvidence = {
  control: string;
  /** `run` for what happened, `drill` for exercises, `probe` for checks of what is served. */
  kind: Exclude<EvidenceKind, 'test-suite'>;
  kept: boolean;
  /** Milliseconds since 1970 of when it was over. */
  atMs: number;
  /** The workflow id or the command that repeats it. */
  repeat: string;
  /** One sentence, shown to everybody: no personal data, nobody's name, no agency. */
  summary: string;
  /** Ids, closed words, numbers and instants: with control and instant they make the digest. */
  facts: Readonly<Record<string, string | number | boolean | null>>;
};

/**
 * Adds what really happened as a proof of a control, kept or broken, in this commit. Repeatable: the same control,
 * instant and facts count once. Returns whether it is new.
 * @throws DomainError `conflict` for a kept one of a kind that the register does not accept
 */
export function recordLiveEvidence(unit: PlatformUnit, evidence: LiveEvidence): Promise<boolean> {
  const { control, kind, kept, atMs, repeat, summary, facts } = evidence;
  const madeAt = new Date(atMs).toISOString();
  return recordEvidence(unit, {
    ...{ control, kind, outcome: kept ? 'kept' : 'broken', madeAt, commit: null, repeat, summary },
    digest: createHash('sha256').update(canonicalJson({ control, kind, madeAt, facts })).digest('hex'),
    details: facts,
  });
}
