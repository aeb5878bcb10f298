import type { ApiDeps } from '../deps.ts';

/** What signing is handed. */
export const signingOf = ({ database, identity, reports, settings }: ApiDeps) => ({
  ...{ database, keys: identity.keys, openPgp: reports.openPgp, securityMail: reports.securityMail },
  publicUrl: settings.publicUrl,
});
