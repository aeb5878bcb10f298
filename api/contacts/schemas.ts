import { z } from 'zod';
import { channels, contactKinds, contactRoles } from '../../src/contacts/contact.entity.ts';
import { duplicateReasons } from '../../src/contacts/find-duplicates.ts';
import { leaseStates } from '../../src/leases/lease.entity.ts';
import { partyRoles } from '../../src/leases/lease-party.entity.ts';
import { propertyStatuses } from '../../src/properties/property.entity.ts';
import { countryCode, id, instant, line } from '../http/schemas.ts';

const optionalLine = (max: number) => line(max).nullable();
const label = optionalLine(40).default(null).meta({ description: 'In your own words', example: 'work' });

const address = z.strictObject({
  label,
  line1: line(200).meta({ example: '3 Quay Street' }),
  line2: optionalLine(200).default(null),
  locality: line(120).meta({ example: 'Galway' }),
  region: optionalLine(120).default(null),
  postalCode: optionalLine(20).default(null),
  country: countryCode().meta({ example: 'IE' }),
});

const written = {
  companyName: optionalLine(200).meta({ description: 'Of a company', example: null }),
  givenName: optionalLine(100).meta({
    description: 'Of a person, or of whom to ask for in a company',
    example: 'Máire',
  }),
  familyName: optionalLine(100).meta({ example: 'Ní Dhomhnaill' }),
  roles: z.array(z.enum(contactRoles)).max(3).meta({ description: 'One may be several at once' }),
  emails: z
    .array(z.strictObject({ address: line(300).meta({ example: 'maire@example.ie' }), label }))
    .max(20)
    .meta({ description: 'The first is the one to write to' }),
  phones: z
    .array(
      z.strictObject({
        number: line(40).meta({
          description: 'E.164, or as it is dialled in the country of your agency; kept as E.164',
          example: '+353861234567',
        }),
        label,
      }),
    )
    .max(20),
  addresses: z.array(address).max(20),
  preferredChannel: z
    .enum(channels)
    .nullable()
    .meta({ description: 'One that the contact has: `sms` and `phone` need a number, `post` an address' }),
  language: optionalLine(35).meta({ description: 'BCP 47', example: 'ga-IE' }),
};
const optional = z.strictObject(written).partial().shape;

/** A new contact; all but `kind` and the name that goes with it may be left out. */
export const newContact = z.strictObject({ kind: z.enum(contactKinds), ...optional }).meta({ id: 'NewContact' });

/** A merge (RFC 7396): absent fields stay, null clears, a list replaces the list. */
export const contactChange = z
  .strictObject({ kind: z.enum(contactKinds).optional(), ...optional })
  .refine(change => Object.keys(change).length > 0, { error: 'names nothing to change' })
  .meta({ id: 'ContactChange' });

const text = z.string().nullable();
const day = z.string().meta({ description: 'A day of the agency', example: '2026-03-01' });
const ownedProperty = z.object({
  propertyId: id(),
  name: z.string(),
  status: z.enum(propertyStatuses),
  parts: z.int(),
  whole: z.int().meta({ description: 'The share is parts of whole' }),
  fromOn: day,
  toOn: day.nullable(),
});
const joinedLease = z.object({
  leaseId: id(),
  propertyId: id(),
  state: z.enum(leaseStates),
  role: z.enum(partyRoles),
  startsOn: day,
  endsOn: day.nullable(),
  fromOn: day,
  toOn: day.nullable(),
});

export const contact = z
  .object({
    id: id(),
    kind: z.enum(contactKinds),
    name: z.string().meta({ description: 'The company name, or given and family name in the order of their script' }),
    companyName: text,
    givenName: text,
    familyName: text,
    roles: z.array(z.enum(contactRoles)),
    emails: z.array(z.object({ address: z.string(), label: text })),
    phones: z.array(z.object({ number: z.string().meta({ description: 'E.164' }), label: text })),
    addresses: z.array(
      z.object({
        label: text,
        line1: z.string(),
        line2: text,
        locality: z.string(),
        region: text,
        postalCode: text,
        country: z.string(),
      }),
    ),
    preferredChannel: z.enum(channels).nullable(),
    language: text,
    bankMasked: text.meta({ description: 'All that is shown of its bank details', example: '•••• 6789' }),
    mergedIntoId: id().nullable().meta({ description: 'The contact that this one was merged into' }),
    createdAt: instant(),
    updatedAt: instant(),
    archivedAt: instant().nullable(),
    version: z.int().meta({ description: 'The ETag begins with this number' }),
    properties: z.array(ownedProperty).optional().meta({ description: 'With `expand=properties`: the newest 50' }),
    leases: z.array(joinedLease).optional().meta({ description: 'With `expand=leases`: the newest 50' }),
  })
  .meta({ id: 'Contact' });

export const duplicates = z
  .object({ data: z.array(z.object({ contact, reasons: z.array(z.enum(duplicateReasons)) })) })
  .meta({ id: 'ContactDuplicates' });

const whose = z.enum(['kept', 'other']).optional();
export const contactMerge = z
  .strictObject({
    otherId: id().meta({ description: 'The contact that is merged into this one' }),
    fields: z
      .strictObject({ name: whose, preferredChannel: whose, language: whose, bank: whose })
      .default({})
      .meta({ description: 'Whose is taken where both have one: of this contact unless said otherwise' }),
  })
  .meta({ id: 'NewContactMerge' });
const counted = z.object({
  properties: z.int(),
  leases: z.int(),
  documents: z.int(),
  notes: z.int(),
  tasks: z.int(),
  tags: z.int(),
  portalMembers: z.int(),
});
const mergeFields = { undoUntil: instant() };
export const contactMerged = z
  .object({ mergeId: id(), ...mergeFields, contact, moved: counted })
  .meta({ id: 'ContactsMerged' });
export const mergeSummary = z
  .object({
    id: id(),
    keptId: id(),
    otherId: id(),
    mergedBy: id().nullable(),
    moved: counted,
    createdAt: instant(),
    ...mergeFields,
    undoneAt: instant().nullable(),
  })
  .meta({ id: 'ContactMerge' });
const leftTypes = ['property', 'lease', 'document', 'note', 'task', 'tag_link', 'membership'] as const;
export const mergeUndone = z
  .object({
    contact,
    restored: contact,
    leftBehind: z
      .array(z.object({ type: z.enum(leftTypes), id: id() }))
      .meta({ description: 'Changed since, or gone: stays with the contact that was kept' }),
    fieldsLeft: z.array(z.string()).meta({ description: 'Fields of that contact that were changed since, and stay' }),
  })
  .meta({ id: 'ContactMergeUndone' });
export const mergeParams = z.strictObject({ mergeId: id() });

const holder = line(140).meta({ example: 'Máire Ní Dhomhnaill' });
const iban = line(50).meta({ example: 'IE29 AIBK 9311 5212 3456 78' });
const branch = (country: string) => line(12).meta({ description: `6 digits, ${country}` });
/** One of `iban`, `bsb` and `sortCode`; the latter two with a number. */
export const givenBankDetails = z
  .strictObject({
    accountHolder: holder,
    iban: iban.optional(),
    bsb: branch('Australia').optional(),
    sortCode: branch('United Kingdom').optional(),
    accountNumber: line(20).optional(),
  })
  .meta({ id: 'GivenBankDetails' });
export const bankDetails = z
  .object({
    scheme: z.enum(['iban', 'bsb', 'sort_code']),
    accountHolder: z.string(),
    iban: z.string().optional(),
    bsb: z.string().optional(),
    sortCode: z.string().optional(),
    accountNumber: z.string().optional(),
  })
  .meta({ id: 'BankDetails' });

export const contactParams = z.strictObject({ contactId: id() });
export const expandable = ['properties', 'leases'] as const;
export const etagHeader = { etag: 'The version, for If-Match' } as const;
