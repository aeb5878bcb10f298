import { createNote } from '../../src/notes/create-note.ts';
import { defineRoute } from '../http/define-route.ts';
import { etagOf } from '../http/preconditions.ts';
import { staff } from '../http/serves.ts';
import { presentNote } from './present.ts';
import { createdHeaders, newNote, note } from './schemas.ts';

export const createNoteRoute = defineRoute({
  method: 'post',
  path: '/v1/notes',
  summary: 'Write a note',
  description: 'About a property, a lease, a contact or a document. Owners and renters never see notes.',
  tags: ['notes'],
  serves: staff({ permission: 'notes.write', module: 'properties' }),
  unit: 'write',
  idempotent: true,
  body: newNote,
  answers: { 201: { description: 'Added', schema: note, headers: createdHeaders } },
  example: async world => {
    const { propertyId } = await world.newProperty();
    return { body: { subject: { type: 'property', id: propertyId }, body: 'Key is with the neighbour.' } };
  },
  handler: async ctx => {
    const row = await createNote(ctx.unit, ctx.body);
    const headers = { location: `/v1/notes/${row.id}`, etag: etagOf(row.version) };
    return { status: 201, headers, body: presentNote(row) };
  },
});
