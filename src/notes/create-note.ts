import type { Selectable } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import { assertSubjects, type Subject, subjectColumnsOf } from './subject.ts';

export type NoteRow = Selectable<Tables['note']>;

/** Writes a note about something. @throws DomainError `unknown_reference` for a subject that is not there */
export async function createNote(unit: AgencyUnit, given: { subject: Subject; body: string }): Promise<NoteRow> {
  await assertSubjects(unit, [given.subject], ['/subject/id']);
  const row = await unit.sql
    .insertInto('note')
    .values({
      id: uuid7(),
      agency_id: unit.actor.agencyId,
      ...subjectColumnsOf(given.subject),
      body: given.body,
      author_id: unit.actor.kind === 'staff' ? unit.actor.id : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const { type: about, id: aboutId } = given.subject;
  unit.audit({ action: 'note.created', subjectType: 'note', subjectId: row.id, details: { about, aboutId } });
  return row;
}
