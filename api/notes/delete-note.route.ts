import { deleteNote } from '../../src/notes/delete-note.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { noBody } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { noteParams } from './schemas.ts';

export const deleteNoteRoute = defineRoute({
  method: 'delete',
  path: '/v1/notes/:noteId',
  summary: 'Delete a note',
  tags: ['notes'],
  serves: staff({ permission: 'notes.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: noteParams,
  answers: { 204: { description: 'Deleted', schema: noBody } },
  example: async world => {
    const { id, version } = await world.newNote();
    return { params: { noteId: id }, headers: { 'if-match': etagOf(version) } };
  },
  handler: async ctx => {
    await deleteNote(ctx.unit, { id: ctx.params.noteId, version: ctx.ifMatch });
    return { status: 204 };
  },
});
