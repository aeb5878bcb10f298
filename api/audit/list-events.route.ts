import { z } from 'zod';
import { type AgencyEvent, endOfEvents, eventKinds, listEvents } from '../../src/audit/list-events.ts';
import { defineRoute } from '../http/define-route.ts';
import { wordList } from '../http/list.ts';
import { id, instant, wholeNumber } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { cursorOf, markOf, unknownCursor } from './event-cursor.ts';

const event = z
  .object({
    id: id(),
    type: z.string().meta({ description: 'The kind and what happened to it', example: 'property.changed' }),
    subject: z.object({ type: z.enum(eventKinds), id: z.string() }),
    version: z.int().optional().meta({ description: 'Of the subject, after the change, where it is known' }),
    at: instant(),
    actor: z.object({ kind: z.enum(['staff', 'portal', 'operator', 'system', 'person']), id: z.string() }),
  })
  .meta({ id: 'Event' });

export const listEventsRoute = defineRoute({
  method: 'get',
  path: '/v1/events',
  summary: 'Follow what changes in the agency',
  description:
    'In an order in which nothing is missed: keep `nextCursor`, also of an empty page, and ask again with it. Without a cursor it begins with the oldest event that is kept. A change may take some seconds to appear. An event names what changed; read that by its id.',
  tags: ['events'],
  serves: staff({ permission: 'events.read', module: null }),
  unit: 'read',
  query: z
    .strictObject({
      cursor: z.string().max(200).optional().meta({ description: '`nextCursor` of the page before; it does not age' }),
      from: z.enum(['oldest', 'now']).optional().meta({ description: 'Where to begin, without a cursor' }),
      kinds: wordList(eventKinds),
      limit: wholeNumber(1, 500).default(100).meta({ description: 'Events of a page, 1 to 500' }),
    })
    .refine(({ cursor, from }) => cursor === undefined || from === undefined, {
      path: ['from'],
      error: 'is for the first page: a cursor says where to go on',
    }),
  answers: {
    200: {
      description: 'A page, which may be empty',
      schema: z.object({
        data: z.array(event),
        nextCursor: z.string(),
        more: z.boolean().meta({ description: 'Whether there is more to read at once' }),
      }),
    },
  },
  example: async world => {
    await world.newProperty();
    return { query: { limit: '5' } };
  },
  handler: async ({ unit, query }) => {
    if (query.from === 'now') {
      return { status: 200, body: { data: [], nextCursor: cursorOf(await endOfEvents(unit)), more: false } };
    }
    const after = markOf(query.cursor);
    const page = await listEvents(unit, { after, kinds: query.kinds, limit: query.limit });
    if (!page) throw unknownCursor();
    return { status: 200, body: { data: page.events.map(present), nextCursor: cursorOf(page.next), more: page.more } };
  },
});

const present = ({ id: eventId, action, kind, subjectId, at, actor, version }: AgencyEvent): z.input<typeof event> => ({
  id: eventId,
  type: action,
  subject: { type: kind, id: subjectId },
  ...(version === null ? {} : { version }),
  at: at.toISOString(),
  actor: { kind: z.enum(['staff', 'portal', 'operator', 'system', 'person']).parse(actor.kind), id: actor.id },
});
