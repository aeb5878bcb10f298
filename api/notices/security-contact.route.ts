import { emailSchema } from '../../src/identity/email.ts';
import { putSecurityContact } from '../../src/notices/put-security-contact.ts';
import { readSecurityContact } from '../../src/notices/read-security-contact.ts';
import { removeSecurityContact } from '../../src/notices/remove-security-contact.ts';
import { defineRoute } from '../http/define-route.ts';
import { noBody } from '../http/schemas.ts';
import { staff } from '../http/serves.ts';
import { presentContact } from './present.ts';
import { contact, contactGiven } from './schemas.ts';

const path = '/v1/agency/security-contact';
const tags = ['security'] as const;
const serves = staff({ permission: 'security.manage', module: null, whileReadOnly: true });
const shown = { 200: { description: 'The contact', schema: contact } } as const;

export const readContactRoute = defineRoute({
  method: 'get',
  path,
  tags,
  unit: 'read',
  answers: shown,
  serves: staff({ permission: 'security.read', module: null }),
  summary: 'Whom the agency wants told of security matters, beside its admins',
  example: async world => {
    await world.newSecurityContact();
    return {};
  },
  handler: async ctx => ({ status: 200, body: presentContact(await readSecurityContact(ctx.unit)) }),
});

export const putContactRoute = defineRoute({
  method: 'put',
  path,
  tags,
  serves,
  unit: 'write',
  answers: shown,
  summary: 'Name the security contact, or change who it is',
  description:
    'They get every notice of a security incident, in their language where there are words in it, with a link of their own by which they acknowledge it.',
  body: contactGiven(emailSchema),
  example: async () => ({
    body: { name: 'Ada Walker', email: 'security@harbour.example', phone: '+353215550100', language: 'en' },
  }),
  handler: async ctx => ({ status: 200, body: presentContact(await putSecurityContact(ctx.unit, ctx.body)) }),
});

export const removeContactRoute = defineRoute({
  method: 'delete',
  path,
  tags,
  serves,
  unit: 'write',
  summary: 'Have no security contact: only the admins are told',
  answers: { 204: { description: 'Removed', schema: noBody } },
  example: async world => {
    await world.newSecurityContact();
    return {};
  },
  handler: async ctx => {
    await removeSecurityContact(ctx.unit);
    return { status: 204 };
  },
});
