import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { NoteRow } from './create-note.ts';

/** One note. @throws DomainError `not_found`, also for another agency's */
export async function readNote(unit: AgencyUnit, noteId: string): Promise<NoteRow> {
  const row = await unit.sql.selectFrom('note').selectAll().where('id', '=', noteId).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such note');
  return row;
}
