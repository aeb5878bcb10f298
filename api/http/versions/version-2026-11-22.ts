import type { ApiVersion, OldForm } from './api-version.ts';

type Fields = Readonly<Record<string, unknown>>;

const propertyFields = ['id', 'name', 'type', 'address', 'createdAt', 'updatedAt', 'archivedAt', 'version'];
const propertyBefore = (property: Fields): Fields =>
  Object.fromEntries(Object.entries(property).filter(([name]) => propertyFields.includes(name)));

const oneProperty: OldForm = { answer: now => propertyBefore(now as Fields) };
const listOfProperties: OldForm = {
  answer: now => {
    const { data, nextCursor } = now as { data: Fields[]; nextCursor: string | null };
    return { data: data.map(propertyBefore), nextCursor };
  },
};

export const version20261122: ApiVersion = {
  name: '2026-11-22',
  sunsetOn: null,
  changes: [
    {
      kind: 'changed',
      text:
        'A property also says its status, rooms, parking spaces, floor area and description, and a list of properties ' +
        'its total where it is asked for. Who refuses fields that are not known yet keeps the form of before.',
      breaking: {
        'GET /v1/properties': listOfProperties,
        'POST /v1/properties': oneProperty,
        'GET /v1/properties/:propertyId': oneProperty,
        'PATCH /v1/properties/:propertyId': oneProperty,
        'POST /v1/properties/:propertyId/archive': oneProperty,
      },
    },
    {
      kind: 'added',
      text: 'Contacts, leases, documents, notes, tasks and tags, with import and export of their lists.',
    },
    { kind: 'added', text: 'The portal, by which owners and renters see what is theirs.' },
    { kind: 'added', text: 'Sorting, filters, free text, totals and `expand` in lists.' },
    { kind: 'added', text: '`GET /v1/events`: what has changed since a cursor.' },
    { kind: 'added', text: 'ETags on everything that is read, and 304 for what has not changed since.' },
    { kind: 'added', text: 'Rate limits, and what is left of them in the headers of every answer.' },
  ],
};
