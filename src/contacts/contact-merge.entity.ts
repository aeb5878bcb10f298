import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, instant, limitedPolicy, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';
import { Contact } from './contact.entity.ts';

/** What a note, a document and so on must still say for an undo to take it back: another version was changed since. */
export type Mark = { id: string; mark: string };
export type MovedTable = 'note' | 'task' | 'document' | 'membership' | 'tag_link';
/** A row of a time of owning or of being a party, as it stood. */
export type DaysRow = {
  id: string;
  createdAt: string;
  contactId: string;
  fromOn: string;
  toOn: string | null;
  value: DaysValue;
};
export type DaysValue = { parts: number; whole: number } | { role: 'renter' | 'guarantor' | 'occupant' };
/**
 * What a merge did, so that it can be undone. `moved`: the row names the contact that stays instead of the other one.
 * `dropped`: a tag that both had. `days`: who owned a property, or was in a lease, when both did on the same day.
 */
export type MovedRow =
  | ({ kind: 'moved'; table: MovedTable } & Mark)
  | { kind: 'dropped'; id: string; tagId: string; createdAt: string }
  | { kind: 'days'; table: 'property_owner' | 'lease_party'; of: string; was: DaysRow[]; became: Mark[] };

/** Two contacts that turned out to be one. Can be undone until `undoUntil`: 30 days. */
export const ContactMergeSchema = defineEntity({
  name: 'ContactMerge',
  tableName: 'contact_merge',
  properties: {
    ...agencyRow,
    kept: () => p.manyToOne(Contact).ref(),
    merged: () => p.manyToOne(Contact).ref(),
    moved: p.json().$type<MovedRow[]>(),
    /** The fields of the contact that stays which the merge changed, as they were before. */
    before: p.json().$type<Record<string, unknown>>(),
    /** The same fields as the merge left them: what is otherwise by now was changed since. */
    after: p.json().$type<Record<string, unknown>>().defaultRaw(`'{}'`),
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
