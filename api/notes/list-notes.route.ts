import { z } from 'zod';
import { listNotes } from '../../src/notes/list-notes.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList } from '../http/list.ts';
import { moment } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { presentNote } from './present.ts';
import { note, subjectOfQuery, subjectQuery, wholeSubject } from './schemas.ts';

/** What notes are listed and exported by. */
export const noteFilters = { ...subjectQuery, updatedSince: moment().optional() };

export const listNotesRoute = defineRoute({
  method: 'get',
  path: '/v1/notes',
  summary: 'List notes',
  description: 'Of one subject with `subjectType` and `subjectId`.',
  tags: ['notes'],
  serves: staff({ permission: 'notes.read', module: 'properties' }),
  unit: 'read',
  query: z
    .strictObject({
      ...listQuery(['-createdAt', 'updatedAt']),
      ...noteFilters,
    })
    .refine(...wholeSubject),
  answers: { 200: { description: 'A page', schema: listOf(note) } },
  example: async () => ({ query: { limit: '5' } }),
  handler: async ctx => {
    const subject = subjectOfQuery(ctx.query);
    const listed = await listNotes(ctx.unit, { ...ctx.query, subject }, pageOfQuery('notes', ctx.query));
    return { status: 200, body: presentList('notes', ctx.query, listed, presentNote) };
  },
});
