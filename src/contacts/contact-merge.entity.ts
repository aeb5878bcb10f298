import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, instant, limitedPolicy, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';
import { Contact } from './contact.entity.ts';

/** One row that a merge moved to the contact that stays: where it lies, and which column named the other one. */
export type MovedRow = { table: string; id: string };

/** Two contacts that turned out to be one. Can be undone until `undoUntil`: 30 days. */
export const ContactMergeSchema = defineEntity({
  name: 'ContactMerge',
  tableName: 'contact_merge',
  properties: {
    ...agencyRow,
    kept: () => p.manyToOne(Contact).ref(),
    merged: () => p.manyToOne(Contact).ref(),
    moved: p.json().$type<MovedRow[]>(),
    /** The fields of the contact that stays, as they were before. */
    before: p.json().$type<Record<string, unknown>>(),
    mergedBy: p.uuid().nullable(),
    undoUntil: instant(),
    undoneAt: instant().nullable(),
    undoneBy: p.uuid().nullable(),
  },
  uniques: [agencyKey('contact_merge')],
  indexes: [
    {
      name: 'contact_merge_live_key',
      expression: `create unique index "contact_merge_live_key" on "contact_merge" ("agency_id", "merged_id") where "undone_at" is null`,
    },
    {
      name: 'contact_merge_kept_idx',
      expression: 'create index "contact_merge_kept_idx" on "contact_merge" ("agency_id", "kept_id")',
    },
  ],
  checks: [{ name: 'contact_merge_two_check', expression: 'kept_id <> merged_id' }],
  rowLevelSecurity: 'force',
  policies: [agencyPolicy(), operatorPolicy(), staffOnlyPolicy(), limitedPolicy('false')],
});
