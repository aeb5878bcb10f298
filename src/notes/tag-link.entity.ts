import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { keyIndex } from '../kernel/list-indexes.ts';
import { subjectCheck, subjectColumns, subjectIndexes, subjectPolicies } from './subject.entity.ts';
import { Tag } from './tag.entity.ts';

/** A tag on something. */
export const TagLinkSchema = defineEntity({
  name: 'TagLink',
  tableName: 'tag_link',
  properties: { ...agencyRow, ...subjectColumns, tag: () => p.manyToOne(Tag).ref() },
  uniques: [agencyKey('tag_link')],
  indexes: [
    ...subjectIndexes('tag_link'),
    keyIndex('tag_link', 'tag_id'),
    {
      name: 'tag_link_once',
      expression:
        'create unique index "tag_link_once" on "tag_link" ("agency_id", "tag_id", coalesce("property_id", "lease_id", "contact_id", "document_id"))',
    },
  ],
  checks: [subjectCheck('tag_link', '= 1')],
  rowLevelSecurity: 'force',
  policies: subjectPolicies('tag_link'),
});
