import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';

/** A word that the agency sorts its things by. */
export const TagSchema = defineEntity({
  name: 'Tag',
  tableName: 'tag',
  properties: { ...agencyRow, name: p.text() },
  uniques: [agencyKey('tag')],
  indexes: [
    {
      name: 'tag_name_key',
      expression: 'create unique index "tag_name_key" on "tag" ("agency_id", lower("name"))',
    },
  ],
  rowLevelSecurity: 'force',
  policies: [agencyPolicy(), operatorPolicy(), staffOnlyPolicy()],
});
export class Tag extends TagSchema.class {}
TagSchema.setClass(Tag);
