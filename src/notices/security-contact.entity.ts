import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, instant, limitedPolicy, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';

/** Whom an agency wants told of security matters, beside its admins. */
export const SecurityContactSchema = defineEntity({
  name: 'SecurityContact',
  tableName: 'security_contact',
  properties: {
    ...agencyRow,
    name: p.text(),
    email: p.text(),
    /** E.164. */
    phone: p.text().nullable(),
    /** BCP 47. */
    language: p.text().default('en'),
    updatedAt: instant().defaultRaw('now()'),
  },
  uniques: [agencyKey('security_contact'), { name: 'security_contact_agency_key', properties: ['agencyId'] }],
  checks: [{ name: 'security_contact_email_check', expression: "email ~ '^[^@]+@[^@]+$' and length(email) <= 254" }],
  rowLevelSecurity: 'force',
  policies: [agencyPolicy(), operatorPolicy(), staffOnlyPolicy(), limitedPolicy('false')],
});
