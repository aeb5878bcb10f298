import { changeNote } from '../../src/notes/change-note.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentNote } from './present.ts';
import { etagHeader, note, noteChange, noteParams } from './schemas.ts';

export const changeNoteRoute = defineRoute({
  method: 'patch',
  path: '/v1/notes/:noteId',
  summary: 'Write a note anew',
  tags: ['notes'],
  serves: staff({ permission: 'notes.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  params: noteParams,
  body: noteChange,
  answers: { 200: { description: 'Changed', schema: note, headers: etagHeader } },
  example: async world => {
    const { id, version } = await world.newNote();
    return { params: { noteId: id }, headers: { 'if-match': etagOf(version) }, body: { body: 'Key is back.' } };
  },
  handler: async ctx => {
    const row = await changeNote(ctx.unit, { id: ctx.params.noteId, version: ctx.ifMatch }, ctx.body.body);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentNote(row) };
  },
});
