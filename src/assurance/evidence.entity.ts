import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';

const evidenceOutcomes = ['kept', 'broken'] as const;

/** A machine-made record that a control was kept, or was not, when something really ran. */
export const EvidenceSchema = defineEntity({
  name: 'Evidence',
  tableName: 'evidence',
  properties: {
    id: id(),
    control: p.text(),
    /** What ran: `test-suite`, `run`, `drill`, `probe`. */
    kind: p.text(),
    outcome: p.enum(evidenceOutcomes),
    madeAt: instant(),
    /** The commit that it speaks of; null for runs in production. */
    commit: p.text().nullable(),
    /** The command or workflow id that repeats it. */
    repeat: p.text(),
    summary: p.text(),
    /** SHA-256 of the record it was read from. */
    digest: p.text(),
    details: p.json().$type<Record<string, unknown>>(),
    recordedAt: createdAt(),
  },
  uniques: [{ name: 'evidence_digest_key', properties: ['control', 'digest'] }],
  indexes: [{ name: 'evidence_newest_idx', properties: ['control', 'madeAt'] }],
});
