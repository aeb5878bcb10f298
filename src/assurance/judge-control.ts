import type { CodeStamp } from './code-stamp.ts';
import type { Control, LiveDemand } from './control.ts';

/** A proof as the register's page needs it. */
export type Proof = {
  outcome: 'kept' | 'broken';
  kind: string;
  madeAt: string;
  commit: string | null;
  /** Null for proofs that do not speak of a state of the code. */
  fingerprint: string | null;
  clean: boolean;
  repeat: string;
  summary: string;
  digest: string;
  tests: readonly { name: string; file: string; status: string }[];
};

/**
 * `kept` is green, all else is red: no proof can exist yet; none has been made; the newest failed; it is too old; it is
 * of other code than this process runs; the proofs cannot be read just now.
 */
export const verdicts = ['kept', 'not_provable', 'unproven', 'broken', 'too_old', 'other_code', 'unreadable'] as const;
export type Verdict = (typeof verdicts)[number];
export type Judged = {
  control: Control;
  verdict: Verdict;
  missing: string | null;
  ageMs: number | null;
  proof: Proof | null;
  /** What really happened, for each thing that the register demands beside tests. */
  live: readonly JudgedLive[];
};
export type JudgedLive = { demand: LiveDemand; proof: Proof | null; ageMs: number | null };

/** The newest proofs of one control; `unreadable` while the database does not answer. */
export type Proofs =
  | { ofThisCode: Proof | null; newest: Proof | null; ofKind: ReadonlyMap<string, Proof> }
  | 'unreadable';

/**
 * Judges one control. A proof by tests counts for exactly the code it ran against; what really happened counts for its
 * time, and the newest of it decides.
 */
export function judgeControl(control: Control, proofs: Proofs, code: CodeStamp | null, nowMs: number): Judged {
  const live = liveOf(control, proofs, nowMs);
  const red = (verdict: Verdict, missing: string, proof: Proof | null = null): Judged => ({
    ...{ control, verdict, missing, proof, live },
    ageMs: proof ? ageOf(proof, nowMs) : null,
  });
  if (!control.demand) return red('not_provable', control.missing);
  if (proofs === 'unreadable')
    return red('unreadable', 'The database does not answer yet, so its proof cannot be read.');
  const proof = proofs.ofThisCode ?? proofs.newest;
  if (!proof) return red('unproven', neverProven(control));
  if (!proofs.ofThisCode) return red('other_code', otherCode(proof, code), proof);
  if (proof.outcome === 'broken') return red('broken', `The newest proof failed: ${proof.summary}.`, proof);
  if (control.maxAgeMs !== null && control.demand.kind !== 'test-suite' && ageOf(proof, nowMs) > control.maxAgeMs)
    return red('too_old', `Its proof is older than its interval (${control.proof}).`, proof);
  for (const { demand, proof: happened, ageMs } of live) {
    if (happened?.outcome === 'broken') return red('broken', `The newest one failed: ${happened.summary}.`, proof);
    if (demand.optional) continue;
    if (ageMs === null) return red('unproven', `Its tests pass, but it has not happened yet: ${demand.what}.`, proof);
    if (ageMs > demand.maxAgeMs) return red('too_old', `The newest one is too old: ${demand.what}.`, proof);
  }
  return { control, verdict: 'kept', missing: control.notCovered ?? null, ageMs: ageOf(proof, nowMs), proof, live };
}

function liveOf(control: Control, proofs: Proofs, nowMs: number): JudgedLive[] {
  const demands = control.demand ? (control.live ?? []) : [];
  return demands.map(demand => {
    const found = proofs === 'unreadable' ? [] : demand.kinds.flatMap(kind => proofs.ofKind.get(kind) ?? []);
    const [proof = null] = found.toSorted((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt));
    return { demand, proof, ageMs: proof && ageOf(proof, nowMs) };
  });
}

const ageOf = (proof: Proof, nowMs: number) => Math.max(0, nowMs - Date.parse(proof.madeAt));

function neverProven(control: Control): string {
  const tests = control.demand?.kind === 'test-suite';
  return tests
    ? 'Its tests have not been run in whole here yet: run npm test.'
    : 'Nothing that would prove it has run yet.';
}

function otherCode(proof: Proof, code: CodeStamp | null): string {
  if (!code) return 'This build does not know which code it was made of, so no proof by tests can be of it.';
  const changed = code.clean
    ? `commit ${code.commit.slice(0, 10)}`
    : `changes on top of commit ${code.commit.slice(0, 10)}`;
  return `Its newest proof is of ${nameOf(proof)}, but what runs here is ${changed}: run npm test again.`;
}

const nameOf = ({ commit, clean }: Proof) =>
  `${clean ? 'commit' : 'changes on top of commit'} ${commit?.slice(0, 10) ?? 'unknown'}`;
