import { sql } from 'kysely';
import { z } from 'zod';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { CodeStamp } from './code-stamp.ts';
import { controls } from './controls.ts';
import { type Judged, judgeControl, type Proof, type Proofs } from './judge-control.ts';

export type SecurityState = {
  judged: readonly Judged[];
  /** False while the database does not answer. */
  readable: boolean;
  code: CodeStamp | null;
  at: string;
};

/** The state of all promises, now. Never throws: while the database does not answer, it says so. */
export async function readSecurity(
  database: Database,
  code: CodeStamp | null,
  options: { timeoutMs?: number; nowMs?: number; failed?: (error: unknown) => void } = {},
): Promise<SecurityState> {
  const { timeoutMs = 2_000, nowMs = Date.now(), failed } = options;
  const reading = readProofs(database, code).catch((error: unknown) => {
    failed?.(error);
    return 'unreadable' as const;
  });
  const proofs = await Promise.race([reading, givingUp(timeoutMs)]);
  const proofsOf = (id: string): Proofs =>
    proofs === 'unreadable' ? proofs : (proofs.get(id) ?? { ofThisCode: null, newest: null, ofKind: new Map() });
  const judged = controls.map(control => judgeControl(control, proofsOf(control.id), code, nowMs));
  return { judged, readable: proofs !== 'unreadable', code, at: new Date(nowMs).toISOString() };
}

/** A database that is just starting may take connections and keep silent. */
const givingUp = (timeoutMs: number) =>
  new Promise<'unreadable'>(resolve => {
    setTimeout(() => resolve('unreadable'), timeoutMs).unref();
  });

type ProofsByControl = Map<string, Exclude<Proofs, 'unreadable'>>;

async function readProofs(database: Database, code: CodeStamp | null): Promise<ProofsByControl> {
  const read = async (unit: PlatformUnit) => {
    const thisCode = await newestOf(unit, code?.fingerprint ?? '');
    return { thisCode, newest: await newestOf(unit) };
  };
  const mode = { mode: 'read' } as const;
  const { thisCode, newest } = await acrossAgencies(database, 'assurance', 'show the promises', read, mode);
  const proofsOf = ({ id, demand }: (typeof controls)[number]): Exclude<Proofs, 'unreadable'> => {
    const kind = demand?.kind ?? 'test-suite';
    const ofKind = newest.get(id) ?? new Map<string, Proof>();
    return { newest: ofKind.get(kind) ?? null, ofThisCode: thisCode.get(id)?.get(kind) ?? null, ofKind };
  };
  return new Map(controls.map(control => [control.id, proofsOf(control)]));
}

/** The newest proof of each control and kind; of this code only (or of none in particular), if a fingerprint is given. */
async function newestOf(unit: PlatformUnit, fingerprint?: string): Promise<Map<string, Map<string, Proof>>> {
  let query = unit.sql
    .selectFrom('evidence')
    .distinctOn(['control', 'kind'])
    .select(['control', 'outcome', 'kind', 'made_at', 'commit', 'repeat', 'summary', 'digest', 'details'])
    .orderBy('control')
    .orderBy('kind')
    .orderBy('made_at', 'desc')
    // Made in the same millisecond: 'broken' sorts before 'kept'.
    .orderBy('outcome');
  if (fingerprint !== undefined)
    query = query.where(sql<boolean>`(details->>'fingerprint' is null or details->>'fingerprint' = ${fingerprint})`);
  const found = new Map<string, Map<string, Proof>>();
  for (const row of await query.execute())
    found.set(row.control, (found.get(row.control) ?? new Map<string, Proof>()).set(row.kind, proofOf(row)));
  return found;
}

const detailsSchema = z.object({
  fingerprint: z.string().nullable().default(null),
  clean: z.boolean().default(true),
  tests: z.array(z.object({ name: z.string(), file: z.string(), status: z.string() })).default([]),
});

type Row = Omit<Proof, 'madeAt' | 'fingerprint' | 'clean' | 'tests'> & { made_at: string; details: unknown };

function proofOf({ made_at, details, outcome, kind, commit, repeat, summary, digest }: Row): Proof {
  const { fingerprint, clean, tests } = detailsSchema.parse(details);
  return { outcome, kind, madeAt: made_at, commit, repeat, summary, digest, fingerprint, clean, tests };
}
