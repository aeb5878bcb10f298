import { z } from 'zod';
import { audiences, documentKinds, documentStates } from '../../src/documents/document.entity.ts';
import { leaseStates } from '../../src/leases/lease.entity.ts';
import { day, id, instant, line } from '../http/schemas.ts';

const name = line(200).meta({
  description: 'What it is called; a download is saved under it, with the ending of its type',
  example: 'Inspection of March',
});
const kind = z.enum(documentKinds);
const audience = z
  .array(z.enum(audiences))
  .max(2)
  .transform(list => [...new Set(list)])
  .meta({ description: 'Who may read it in the portal; nobody unless said' });
const datedOn = day().meta({ description: 'The day it is about: portal users see what is of their time' });

/** What a document is about: one of the three at least. */
export const newDocument = z
  .strictObject({
    name,
    kind,
    propertyId: id().optional(),
    leaseId: id().optional().meta({ description: 'Its property need not be named' }),
    contactId: id().optional(),
    audience: audience.default([]),
    datedOn: datedOn.optional().meta({ description: "Today in the agency's time zone, if absent" }),
  })
  .refine(fields => fields.propertyId ?? fields.leaseId ?? fields.contactId, {
    error: 'names neither propertyId nor leaseId nor contactId',
  })
  .meta({ id: 'NewDocument' });

/** A merge (RFC 7396): absent fields stay. */
export const documentChange = z
  .strictObject({
    name: name.optional(),
    kind: kind.optional(),
    audience: audience.optional(),
    datedOn: datedOn.optional(),
  })
  .refine(change => Object.keys(change).length > 0, { error: 'names nothing to change' })
  .meta({ id: 'DocumentChange' });

const named = z.object({ id: id(), name: z.string() });
/** What `expand` adds; null for what the document is not about, or what may not be seen. */
const around = {
  property: named.nullable(),
  lease: z
    .object({
      id: id(),
      reference: z.string().nullable(),
      state: z.enum(leaseStates),
      startsOn: z.string(),
      endsOn: z.string().nullable(),
    })
    .nullable(),
  contact: named.nullable(),
  tags: z.array(named),
};

export const document = z
  .object({
    id: id(),
    name: z.string(),
    kind,
    state: z.enum(documentStates).meta({
      description: '`awaiting` its bytes, `scanning` them, `ready` to be read, or `refused`',
    }),
    refusal: z.string().nullable().meta({ description: 'Why it was refused: `malware`, `not_scanned`' }),
    propertyId: id().nullable(),
    leaseId: id().nullable(),
    contactId: id().nullable(),
    audience: z.array(z.enum(audiences)),
    datedOn: z.string(),
    mediaType: z.string().nullable().meta({ description: 'As found in its bytes' }),
    bytes: z.int().nullable(),
    sha256: z.string().nullable().meta({ description: 'Hexadecimal, of the bytes as they were sent' }),
    contentUrl: z.string().meta({ description: 'Where the bytes are sent by PUT, and read by GET once it is ready' }),
    createdAt: instant(),
    updatedAt: instant(),
    archivedAt: instant().nullable(),
    version: z.int().meta({ description: 'The ETag begins with this number' }),
    ...z.object(around).partial().shape,
  })
  .meta({ id: 'Document' });

/** As owners and renters see it. */
export const portalDocument = z
  .object({
    id: id(),
    name: z.string(),
    kind,
    propertyId: id().nullable(),
    leaseId: id().nullable(),
    datedOn: z.string(),
    mediaType: z.string().nullable(),
    bytes: z.int().nullable(),
    contentUrl: z.string(),
  })
  .meta({ id: 'PortalDocument' });

export const documentParams = z.strictObject({ documentId: id() });
export const etagHeader = { etag: 'The version, for If-Match' } as const;
