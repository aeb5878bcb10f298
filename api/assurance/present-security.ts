import type { Judged, Proof } from '../../src/assurance/judge-control.ts';
import type { SecurityState } from '../../src/assurance/read-security.ts';
import { isoInstant } from '../http/schemas.ts';

/** The state of the promises as anybody may see it. */
export const presentSecurity = ({ judged, readable, code, at }: SecurityState) => ({
  at,
  readable,
  commit: code?.commit ?? null,
  uncommittedChanges: code ? !code.clean : false,
  proven: judged.filter(({ verdict }) => verdict === 'kept').length,
  total: judged.length,
  controls: judged.map(presentJudged),
});
export type PresentedSecurity = ReturnType<typeof presentSecurity>;

const presentJudged = ({ control, verdict, missing, ageMs, proof, live }: Judged) => ({
  id: control.id,
  promise: control.promise,
  keptBy: control.keptBy,
  provenBy: control.proof,
  maxAgeMs: control.maxAgeMs,
  proven: verdict === 'kept',
  verdict,
  missing,
  evidence: proof && presentProof(proof, ageMs),
  live: live.map(each => ({
    what: each.demand.what,
    maxAgeMs: each.demand.maxAgeMs,
    evidence: each.proof && presentProof(each.proof, each.ageMs),
  })),
});

const presentProof = (proof: Proof, ageMs: number | null) => ({
  kind: proof.kind,
  outcome: proof.outcome,
  madeAt: isoInstant(proof.madeAt),
  ageMs: ageMs ?? 0,
  commit: proof.commit,
  uncommittedChanges: !proof.clean,
  summary: proof.summary,
  repeat: proof.repeat,
  digest: proof.digest,
  tests: proof.tests,
});
export type PresentedControl = PresentedSecurity['controls'][number];
