import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';

const personStates = ['active', 'suspended', 'erased'] as const;

/** Somebody who signs in: one e-mail, one set of credentials, in no agency by itself. */
export const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: id(),
    email: p.text(),
    name: p.text().nullable(),
    state: p.enum(personStates).default('active'),
    passwordHash: p.text().nullable(),
    passwordChangedAt: instant().nullable(),
    /** Sealed under the platform's key; confirmed by the first code that matched. */
    totpSecretSealed: p.blob().nullable(),
    totpConfirmedAt: instant().nullable(),
    /** The last time step accepted (RFC 6238 §5.2: a code is good once). */
    totpLastStep: p.bigint().nullable(),
    createdAt: createdAt(),
    version: version(),
  },
  indexes: [
    { name: 'person_email_key', expression: 'create unique index "person_email_key" on "person" (lower("email"))' },
  ],
  checks: [{ name: 'person_email_check', expression: "email ~ '^[^@]+@[^@]+$' and length(email) <= 254" }],
});
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
