import { fetchPage, type Listed, type ListPage, type SortKeys } from '../kernel/list.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { NoteRow } from './create-note.ts';
import type { Subject } from './subject.ts';

export type NoteSort = 'createdAt' | 'updatedAt';
const sorts: SortKeys<NoteSort> = {
  createdAt: { by: 'note.created_at', type: 'timestamptz' },
  updatedAt: { by: 'note.updated_at', type: 'timestamptz' },
};
export type NoteFilter = { subject: Subject | null; updatedSince?: string | undefined };

/** A page of the notes that this actor may see; of one subject, if one is given. */
export async function listNotes(
  unit: AgencyUnit,
  filter: NoteFilter,
  page: ListPage<NoteSort>,
): Promise<Listed<NoteRow>> {
  return fetchPage(filterNotes(unit, filter).selectAll('note'), { relation: 'note', sorts }, page);
}

/** The notes of a filter, with nothing selected yet. */
export function filterNotes(unit: AgencyUnit, { subject, updatedSince }: NoteFilter) {
  let query = unit.sql.selectFrom('note');
  if (subject) query = query.where(`note.${subject.type}_id`, '=', subject.id);
  if (updatedSince) query = query.where('note.updated_at', '>=', updatedSince);
  return query;
}
