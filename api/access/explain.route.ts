import { z } from 'zod';
import { explainAccess, type Question } from '../../src/access/explain-access.ts';
import { subjectKinds } from '../../src/access/explain-subject.ts';
import { permissions, staffRoles } from '../../src/access/permissions.ts';
import { modules } from '../../src/agencies/modules.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/define-route.ts';
import { id } from '../http/schemas.ts';
import { member } from '../http/serves.ts';
import { memberKinds } from './schemas.ts';

const query = z.strictObject({
  route: z.string().max(200).optional().meta({ description: 'Method and path, as the documentation writes them' }),
  permission: z.enum(permissions).optional().meta({ description: 'Instead of a route' }),
  memberId: id().optional().meta({ description: 'Of somebody else: needs `members.read`' }),
  subjectType: z.enum(subjectKinds).optional(),
  subjectId: id().optional(),
});

const fact = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const verdict = z.object({
  rule: z.string(),
  holds: z.boolean().nullable().meta({ description: 'Null for what only a sign-in decides' }),
  code: z.string().nullable().meta({ description: 'What a request would be refused with' }),
  detail: z.string(),
  facts: z.record(z.string(), fact),
  remedy: z.string().nullable().meta({ description: 'What would make it hold' }),
});
const explanation = z.object({
  allowed: z.boolean(),
  asked: z.object({
    serves: z.string(),
    permission: z.enum(permissions).nullable(),
    module: z.enum(modules).nullable(),
    writes: z.boolean(),
  }),
  member: z.object({ id: id(), kind: z.enum(memberKinds), roles: z.array(z.enum(staffRoles)), limited: z.boolean() }),
  rules: z.array(verdict).meta({ description: 'In their order: the first that does not hold refuses' }),
  assignments: z.array(z.object({ propertyId: id(), duty: z.string() })),
  scopes: z.array(
    z.object({
      kind: z.string(),
      propertyId: id(),
      leaseId: id().nullable(),
      validFrom: z.iso.date(),
      validTo: z.iso.date().nullable(),
    }),
  ),
});

type Asked = z.output<typeof query>;

function questionOf(asked: Asked, deps: ApiDeps): Question {
  const { route, permission, memberId, subjectType, subjectId } = asked;
  const all = deps.needs();
  const needs = route ? all.get(route) : [...all.values()].find(each => each.permission === permission && permission);
  const faults = [
    ...((route === undefined) === (permission === undefined) ? [fault('route', 'give a route or a permission')] : []),
    ...(needs ? [] : [fault(route ? 'route' : 'permission', 'is not asked for by anything that is served here')]),
    ...((subjectType === undefined) === (subjectId === undefined) ? [] : [fault('subjectId', 'goes with subjectType')]),
  ];
  if (!needs || faults.length > 0) throw new DomainError('invalid_input', 'this cannot be explained', { faults });
  return { needs, memberId, subject: subjectType && subjectId ? { type: subjectType, id: subjectId } : undefined };
}
const fault = (field: string, detail: string) => ({ in: 'query', pointer: `/${field}`, detail }) as const;

export const explainAccessRoute = defineRoute({
  method: 'get',
  path: '/v1/access/explain',
  summary: 'Why something is allowed, or is not',
  description:
    "Asks the rules that decide every request, and the database's own policies, and says what each found. One's own access for everybody, others' with `members.read`.",
  tags: ['access'],
  serves: member(),
  unit: 'none',
  query,
  answers: { 200: { description: 'Each rule in order', schema: explanation } },
  example: async () => ({ query: { route: 'PATCH /v1/properties/:propertyId' } }),
  handler: async ctx => {
    const { principal, deps } = ctx;
    const question = questionOf(ctx.query, deps);
    const actor = await ctx.units.asCaller('read', async unit => unit.actor);
    const { member: of, verdicts, ...rest } = await explainAccess(deps.database, { actor, principal }, question);
    const { serves, permission, module, writes } = question.needs;
    const shown = { id: of.membershipId, kind: of.kind, roles: of.roles as never, limited: of.limited };
    return {
      status: 200,
      body: { ...rest, asked: { serves, permission, module, writes }, member: shown, rules: verdicts },
    };
  },
});
