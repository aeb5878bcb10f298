import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../kernel/entity.ts';
import { Advisory } from './advisory.entity.ts';

/** An advisory as it was published: CSAF 2.0, byte for byte, with its hashes and signature. Never changed. */
export const AdvisoryDocumentSchema = defineEntity({
  name: 'AdvisoryDocument',
  tableName: 'advisory_document',
  properties: {
    id: id(),
    advisoryId: () => p.manyToOne(Advisory).mapToPk().fieldName('advisory_id'),
    /** 1 for the first publication. */
    revision: p.integer(),
    body: p.text(),
    sha256: p.text(),
    sha512: p.text(),
    /** Detached, ASCII-armoured. */
    signature: p.text(),
    keyId: p.uuid(),
    /** What the page shows. */
    content: p.json().$type<PublishedContent>(),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'advisory_document_revision_key', properties: ['advisoryId', 'revision'] }],
});

/** Description and remedy are Markdown. */
export type PublishedContent = {
  title: string;
  description: string;
  remedy: string;
  cve: string | null;
  cvssVector: string | null;
  /** Tenths: 93 is 9.3. */
  cvssScore: number | null;
  rating: string | null;
  /** Day on which the fix was served. */
  fixedOn: string;
  credit: string | null;
};
