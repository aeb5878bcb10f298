import { defineEntity, p } from '@mikro-orm/core';
import { agencyPolicy, createdAt, id, instant, operatorPolicy, portalPolicies, version } from '../kernel/entity.ts';

/** Each transition has one writer; DESIGN.md, "Billing". */
export const agencyStates = [
  'provisioning',
  'ready',
  'active',
  'read_only',
  'closed',
  'offboarding',
  'erased',
  'abandoned',
] as const;
export type AgencyState = (typeof agencyStates)[number];

export const AgencySchema = defineEntity({
  name: 'Agency',
  tableName: 'agency',
  properties: {
    id: id(),
    name: p.text(),
    country: p.character().length(2),
    timeZone: p.text(),
    region: p.text(),
    state: p.enum(agencyStates),
    createdAt: createdAt(),
    activatedAt: instant().nullable(),
    /** Of the last reading of Stripe that was applied; an older one changes nothing. */
    accessGeneration: p.integer().default(0),
    version: version(),
  },
  checks: [{ name: 'agency_country_check', expression: "country ~ '^[A-Z]{2}$'" }],
  rowLevelSecurity: 'force',
  policies: [
    agencyPolicy('id'),
    operatorPolicy('id'),
    ...portalPolicies('true'),
    // Operators list agencies and billing follows their state: name, country and state, never what is inside.
    { name: 'platform', command: 'select', using: 'true', roles: ['reeve_platform'] },
  ],
});
export class Agency extends AgencySchema.class {}
AgencySchema.setClass(Agency);
