import { z } from 'zod';
import { describeMatrix } from '../../src/access/describe-matrix.ts';
import { permissions, staffRoles } from '../../src/access/permissions.ts';
import { modules } from '../../src/agencies/modules.ts';
import { defineRoute } from '../http/define-route.ts';
import { staff } from '../http/serves.ts';

export const accessMatrixRoute = defineRoute({
  method: 'get',
  path: '/v1/access/matrix',
  summary: 'Roles, permissions and modules: who may do what',
  tags: ['access'],
  serves: staff({ permission: 'agency.read', module: null }),
  unit: 'read',
  answers: {
    200: {
      description: 'What is not named is not allowed',
      schema: z.object({
        roles: z.array(z.object({ role: z.enum(staffRoles), permissions: z.array(z.enum(permissions)) })),
        permissions: z.array(
          z.object({
            permission: z.enum(permissions),
            wholeAgency: z.boolean().meta({ description: 'Not for staff who are limited to some properties' }),
            modules: z.array(z.enum(modules)),
            routes: z.array(z.string()),
          }),
        ),
        entitled: z.array(z.enum(modules)).meta({ description: 'Modules that this agency has' }),
      }),
    },
  },
  example: async () => ({}),
  handler: async ctx => {
    const entitled = ctx.principal.agency.modules as (typeof modules)[number][];
    return { status: 200, body: { ...describeMatrix(ctx.deps.needs()), entitled } };
  },
});
