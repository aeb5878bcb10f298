import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../kernel/entity.ts';

const exposedKinds = [
  'session',
  'invitation',
  'notice_link',
  'page_link',
  'reader_link',
  'report_link',
  'alert_source',
  'pager',
] as const;
const exposureOutcomes = ['revoked', 'already_ended', 'unknown'] as const;

/** A credential of ours that somebody found and posted; only its hash is kept. */
export const ExposedCredentialSchema = defineEntity({
  name: 'ExposedCredential',
  tableName: 'exposed_credential',
  properties: {
    id: id(),
    /** SHA-256. */
    tokenHash: p.blob(),
    outcome: p.enum(exposureOutcomes),
    /** What it was, and of which row; null for none of ours. */
    kind: p.enum(exposedKinds).nullable(),
    subjectId: p.text().nullable(),
    /** Where it was found, as they say. */
    foundAt: p.text().nullable(),
    incidentId: p.uuid().nullable(),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'exposed_credential_key', properties: ['tokenHash'] }],
  indexes: [{ name: 'exposed_credential_subject_idx', properties: ['subjectId', 'kind'] }],
});
