import { systemActor } from '../../../src/kernel/actor.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';
import { createNote } from '../../../src/notes/create-note.ts';
import { createTag } from '../../../src/notes/create-tag.ts';
import { createTask } from '../../../src/notes/create-task.ts';

let count = 0;

/** Notes, tasks and tags of a world's agency. */
export function noteFactories(
  database: Database,
  agencyId: string,
  newProperty: () => Promise<{ propertyId: string }>,
) {
  const actor = systemActor(agencyId, 'world');
  const newTagName = () => `Tag ${++count}`;
  const newNote = async () => {
    const { propertyId } = await newProperty();
    const subject = { type: 'property' as const, id: propertyId };
    return withAgency(database, actor, unit => createNote(unit, { subject, body: 'The key is next door.' }));
  };
  const task = { title: 'Call the plumber', details: null, dueOn: null, assigneeId: null, subject: null };
  return {
    newNote,
    newErrand: () => withAgency(database, actor, unit => createTask(unit, task)),
    newTag: () => withAgency(database, actor, unit => createTag(unit, newTagName())),
    newTagName,
  };
}
