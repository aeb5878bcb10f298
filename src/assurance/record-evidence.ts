import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Control, EvidenceKind } from './control.ts';
import { controlOf } from './controls.ts';

export type NewEvidence = {
  control: string;
  kind: EvidenceKind;
  outcome: 'kept' | 'broken';
  /** ISO instant at which the thing that proves it was over. */
  madeAt: string;
  /** The commit it speaks of; null for what runs in production. */
  commit: string | null;
  /** The command or the workflow id that repeats it. */
  repeat: string;
  /** One sentence, shown to everybody: no personal data, no secrets. */
  summary: string;
  /** SHA-256 of the record it was read from: the same record counts once. */
  digest: string;
  details: Record<string, unknown>;
};

/**
 * Adds a proof, kept or broken. Insert only: a newer one decides, none is ever changed. Idempotent by control and digest.
 * @returns whether it is new
 * @throws DomainError `unknown_reference` for a control that the register does not have; `conflict` for a kept one of a kind that the
 *   register does not accept as its proof
 */
export async function recordEvidence(unit: PlatformUnit, evidence: NewEvidence): Promise<boolean> {
  const control = controlOf(evidence.control);
  if (!control) throw new DomainError('unknown_reference', `no such control: ${evidence.control}`);
  if (evidence.outcome === 'kept' && !accepts(control, evidence.kind))
    throw new DomainError('conflict', `the register accepts no ${evidence.kind} as a proof of ${control.id}`);
  const { madeAt, ...columns } = evidence;
  const row = await unit.sql
    .insertInto('evidence')
    .values({ id: uuid7(), ...columns, made_at: madeAt })
    .onConflict(conflict => conflict.columns(['control', 'digest']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row) {
    const { control, kind, outcome, digest } = evidence;
    const details = { control, kind, outcome, digest };
    unit.audit({ action: 'evidence.recorded', subjectType: 'evidence', subjectId: row.id, details });
  }
  return row !== undefined;
}

const accepts = (control: Control, kind: EvidenceKind): boolean =>
  control.demand !== null &&
  (control.demand.kind === kind || (control.live ?? []).some(live => live.kinds.some(each => each === kind)));
