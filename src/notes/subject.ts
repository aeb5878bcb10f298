import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { type SubjectType, subjectTypes } from './subject.entity.ts';

/** What a note, a task or a tag is about. */
export type Subject = { type: SubjectType; id: string };
type Columns = Record<`${SubjectType}_id`, string | null>;

/** The columns that name a subject; all null without one. */
export const subjectColumnsOf = (subject: Subject | null): Columns => ({
  property_id: subject?.type === 'property' ? subject.id : null,
  lease_id: subject?.type === 'lease' ? subject.id : null,
  contact_id: subject?.type === 'contact' ? subject.id : null,
  document_id: subject?.type === 'document' ? subject.id : null,
});

/** What a row is about; null where it may be about nothing. */
export function subjectOf(row: Columns): Subject | null {
  for (const type of subjectTypes) {
    const id = row[`${type}_id`];
    if (id) return { type, id };
  }
  return null;
}

/**
 * Makes sure that these are there for this actor to write about, and kept so until the unit ends. `pointers` say where in
 * the body each id stands. One query for each type.
 * @throws DomainError `unknown_reference`; the same for absent, foreign, unseen ones, and contacts merged into others
 */
export async function assertSubjects(
  unit: AgencyUnit,
  subjects: readonly Subject[],
  pointers: readonly string[],
): Promise<void> {
  const found = new Set<string>();
  for (const type of subjectTypes) {
    const ids = subjects.filter(subject => subject.type === type).map(({ id }) => id);
    if (ids.length > 0) for (const id of await seen(unit, type, ids)) found.add(id);
  }
  const faults = subjects.flatMap(({ id }, index) =>
    found.has(id)
      ? []
      : [{ in: 'body' as const, pointer: pointers[index] ?? '', detail: 'names nothing that you can use' }],
  );
  if (faults.length > 0) throw new DomainError('unknown_reference', 'an id names nothing that you can use', { faults });
}

async function seen(unit: AgencyUnit, type: SubjectType, ids: readonly string[]): Promise<string[]> {
  let query = unit.sql.selectFrom(type).select(`${type}.id`).where(`${type}.id`, 'in', ids);
  if (type === 'contact') query = query.where('contact.merged_into_id', 'is', null);
  const rows = await query.orderBy(`${type}.id`).forKeyShare().execute();
  return rows.map(({ id }) => id);
}
