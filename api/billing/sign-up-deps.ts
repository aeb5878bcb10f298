import type { SignUpDeps } from '../../src/billing/create-sign-up.ts';
import type { ApiDeps } from '../deps.ts';
import type { RequestFacts } from '../http/context.ts';

export const signUpDeps = ({ database, billing, identity, settings }: ApiDeps, { ip }: RequestFacts): SignUpDeps => ({
  database,
  payments: billing.payments,
  regions: billing.regions,
  throttle: identity.throttle,
  ip,
  publicUrl: settings.publicUrl,
});
