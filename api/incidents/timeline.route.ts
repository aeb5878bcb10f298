import { z } from 'zod';
import { addNote } from '../../src/incidents/add-note.ts';
import { correctLine } from '../../src/incidents/correct-line.ts';
import { listTimeline } from '../../src/incidents/list-timeline.ts';
import { timelineKinds } from '../../src/incidents/words.ts';
import { defineRoute } from '../http/define-route.ts';
import { listOf, listQuery, pageOfQuery, presentList, wordList } from '../http/list.ts';
import { operator } from '../http/serves.ts';
import { presentLine } from './present.ts';
import { correction, incidentParams, lineParams, note, timelineLine } from './schemas.ts';

const tags = ['incidents'];
const serves = operator();
const written = { 201: { description: 'Written', schema: timelineLine } } as const;

export const listTimelineRoute = defineRoute({
  method: 'get',
  path: '/v1/operations/incidents/:incidentId/timeline',
  summary: 'Read the timeline of an incident',
  description:
    'By when things happened, newest first unless asked otherwise. It is written by itself from every change, page, decision, containment and notice; no line is ever changed, what was wrong is corrected by another one.',
  tags,
  serves,
  unit: 'read',
  params: incidentParams,
  query: z.strictObject({ ...listQuery(['-at', 'at']), kind: wordList(timelineKinds) }),
  answers: { 200: { description: 'A page', schema: listOf(timelineLine) } },
  example: async world => ({
    params: { incidentId: (await world.newIncident()).incidentId },
    query: { limit: '5', sort: 'at' },
  }),
  handler: async ctx => {
    const listed = await listTimeline(ctx.unit, { ...ctx.params, ...ctx.query }, pageOfQuery('timeline', ctx.query));
    return { status: 200, body: presentList('timeline', ctx.query, listed, presentLine) };
  },
});

export const addNoteRoute = defineRoute({
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/notes',
  idempotent: 'offered',
  summary: 'Write a note into the timeline of an incident',
  description: 'Also after it is closed. A word by a person puts off the reminder that one is due.',
  tags,
  serves,
  unit: 'write',
  params: incidentParams,
  body: note,
  answers: written,
  example: async world => ({
    params: { incidentId: (await world.newIncident()).incidentId },
    body: { text: 'The address belongs to a hoster in another country.', at: '2026-03-01T03:20:00.000Z' },
  }),
  handler: async ctx => ({
    status: 201,
    body: presentLine(await addNote(ctx.unit, ctx.params.incidentId, ctx.body)),
  }),
});

export const correctLineRoute = defineRoute({
  method: 'post',
  path: '/v1/operations/incidents/:incidentId/timeline/:lineId/corrections',
  idempotent: 'offered',
  summary: 'Correct a line of the timeline',
  description: 'By another line that names it: the first one stays.',
  tags,
  serves,
  unit: 'write',
  params: lineParams,
  body: correction,
  answers: written,
  example: async world => {
    const { incidentId, lineId } = await world.newIncidentLine();
    return { params: { incidentId, lineId }, body: { text: 'It was another address of the same hoster.' } };
  },
  handler: async ctx => ({
    status: 201,
    body: presentLine(await correctLine(ctx.unit, ctx.params, ctx.body.text)),
  }),
});
