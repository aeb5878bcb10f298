import { z } from 'zod';
import { modules } from '../../src/agencies/modules.ts';
import { containmentKinds, containmentStates } from '../../src/containment/words.ts';
import { id, instant, line } from '../http/schemas.ts';

const scopeFields = {
  personId: id().optional(),
  agencyId: id().optional(),
  all: z.literal(true).optional().meta({ description: 'Everybody, everywhere' }),
  module: z.enum(modules).optional(),
  alertSourceId: id().optional(),
  addresses: z
    .array(z.string().trim().min(2).max(50))
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'IP addresses or CIDR blocks', example: ['203.0.113.0/24'] }),
};

export const newContainment = z
  .strictObject({
    kind: z.enum(containmentKinds),
    scope: z.strictObject(scopeFields).meta({
      description:
        'end_sessions: personId, agencyId or all. suspend_person: personId. revoke_tokens: personId or agencyId. disable_integration: alertSourceId. disable_module: agencyId and module. read_only: agencyId. block_addresses: addresses.',
    }),
    reason: line(500, 3).meta({ example: 'Sessions of this agency are used from two countries at once' }),
    spareOwnSession: z.boolean().default(false).meta({
      description: 'With the scope `all`: you stay signed in, everybody else is out, other operators too',
    }),
    force: z.boolean().default(false).meta({ description: 'Block your own address, or this machine, all the same' }),
  })
  .meta({ id: 'NewContainment' });

export const undoing = z.strictObject({ reason: line(500, 3) }).meta({ id: 'UndoContainment' });

const shownScope = z.object({ ...scopeFields, module: z.string().optional(), sparedSessionId: id().optional() });

export const containment = z
  .object({
    id: id(),
    incidentId: id(),
    kind: z.enum(containmentKinds),
    scope: shownScope,
    reason: z.string(),
    state: z.enum(containmentStates),
    requestedBy: id(),
    requestedAt: instant(),
    doneAt: instant().nullable(),
    failure: z.string().nullable().meta({ description: 'Closed code of why it could not be done, or undone' }),
    reached: z.int().nullable().meta({ description: 'Sessions, persons, agencies or blocks that it reached' }),
    undo: z.string().meta({ description: 'What undoing brings back' }),
    undoneBy: id().nullable(),
    undoReason: z.string().nullable(),
    undoneAt: instant().nullable(),
  })
  .meta({ id: 'Containment' });

export const containmentParams = z.strictObject({ incidentId: id() });
export const oneContainment = z.strictObject({ incidentId: id(), containmentId: id() });
