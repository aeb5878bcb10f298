import { z } from 'zod';
import { timeZoneSchema } from '../../src/agencies/time-zone.ts';
import { type Plan, plans } from '../../src/billing/plans.ts';
import type { SignUpRequest } from '../../src/billing/store-sign-up.ts';
import { emailSchema } from '../../src/identity/email.ts';
import { line } from '../http/schemas.ts';

const [cheapest] = plans as [Plan, ...Plan[]];
export const defaultPlan = cheapest.priceLookupKey;
const lookupKeys = plans.map(plan => plan.priceLookupKey) as [string, ...string[]];

/** A sign-up as it comes in, from programs and from the page alike. */
export const newSignUp = z.strictObject({
  agencyName: line(120, 2).meta({ description: 'Name of the agency', example: 'Harbour Lettings' }),
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, { error: 'is no country code of two letters (ISO 3166-1), such as AU' })
    .meta({ description: 'ISO 3166-1 alpha-2; it decides where the data lives', example: 'AU' }),
  timeZone: timeZoneSchema,
  adminEmail: emailSchema.meta({ description: 'Who becomes the first admin', example: 'ada@harbour.example' }),
  plan: z.enum(lookupKeys).default(defaultPlan).meta({ description: 'Lookup key of the plan' }),
});

export const requestOf = (body: z.output<typeof newSignUp>, idempotencyKey: string | null): SignUpRequest => {
  const { plan, ...rest } = body;
  return { ...rest, priceLookupKey: plan, idempotencyKey };
};

export const exampleSignUp = {
  agencyName: 'Harbour Lettings',
  country: 'IE',
  timeZone: 'Europe/Dublin',
  adminEmail: 'ada@harbour.example',
};
