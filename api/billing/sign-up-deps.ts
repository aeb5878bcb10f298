import type { SignUpDeps } from '../../src/billing/create-sign-up.ts';
import type { ApiDeps } from '../deps.ts';

export const signUpDeps = ({ database, billing, settings }: ApiDeps): SignUpDeps => ({
  database,
  payments: billing.payments,
  regions: billing.regions,
  publicUrl: settings.publicUrl,
});
