import { sql } from 'kysely';
import { isDomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { contactColumns } from './contact-columns.ts';
import { type ContactFields, type ContactRow, fieldsOf, withChange } from './contact-fields.ts';
import { type FieldGroup, fieldGroups, groupOf } from './merged-fields.ts';

type Snapshots = { before: Record<string, unknown>; after: Record<string, unknown> };
type Bank = { sealed: string; masked: string } | null;
const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
/** jsonb keeps no order of keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * Makes the fields that a merge changed what they were, but for those that were changed since: these are named. So are
 * all of them where what would come of it contradicts itself, such as a channel that only the other contact had.
 */
export async function restoreFields(
  unit: AgencyUnit,
  kept: ContactRow,
  { before, after }: Snapshots,
): Promise<{ contact: ContactRow; fieldsLeft: string[] }> {
  const now = fieldsOf(kept);
  const groups = (Object.keys(fieldGroups) as FieldGroup[]).filter(group => group in before);
  const back = groups.filter(group => same(groupOf(now, group), after[group]));
  const change = Object.assign({}, ...back.map(group => before[group])) as Partial<ContactFields>;
  const columns = columnsOrNull(withChange(now, change));
  const bankBack = 'bank' in before && (after['bank'] as Bank)?.sealed === textOf(kept.bank_sealed);
  const contact = await unit.sql
    .updateTable('contact')
    .set({
      ...columns,
      ...(bankBack ? bankColumns(before['bank'] as Bank) : {}),
      version: sql<number>`version + 1`,
      updated_at: sql<string>`now()`,
    })
    .where('id', '=', kept.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const fieldsLeft: string[] = groups.filter(group => !columns || !back.includes(group));
  return { contact, fieldsLeft: 'bank' in before && !bankBack ? [...fieldsLeft, 'bank'] : fieldsLeft };
}

function columnsOrNull(fields: ContactFields) {
  try {
    return contactColumns(fields, null);
  } catch (error) {
    if (isDomainError(error, 'invalid_input')) return null;
    throw error;
  }
}

const textOf = (sealed: Buffer | Uint8Array | null) => sealed && Buffer.from(sealed).toString('base64');
const bankColumns = (bank: Bank) => ({
  bank_sealed: bank && Buffer.from(bank.sealed, 'base64'),
  bank_masked: bank?.masked ?? null,
});
