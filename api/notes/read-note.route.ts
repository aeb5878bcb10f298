import { readNote } from '../../src/notes/read-note.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentNote } from './present.ts';
import { etagHeader, note, noteParams } from './schemas.ts';

export const readNoteRoute = defineRoute({
  method: 'get',
  path: '/v1/notes/:noteId',
  summary: 'Read a note',
  tags: ['notes'],
  serves: staff({ permission: 'notes.read', module: 'properties' }),
  unit: 'read',
  params: noteParams,
  answers: { 200: { description: 'As it is', schema: note, headers: etagHeader } },
  example: async world => ({ params: { noteId: (await world.newNote()).id } }),
  handler: async ctx => {
    const row = await readNote(ctx.unit, ctx.params.noteId);
    return { status: 200, headers: { etag: etagOf(row.version) }, body: presentNote(row) };
  },
});
