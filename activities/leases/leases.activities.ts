import { type AdvanceDeps, type AdvancedPage, advanceLeasesPage } from './advance-leases.ts';

export type LeasesDeps = AdvanceDeps;

/** The steps that leases need by the calendar. Each may be repeated. */
export const createLeasesActivities = (deps: LeasesDeps) => ({
  advanceLeasesPage: ({ after }: { after: string | null }): Promise<AdvancedPage> => advanceLeasesPage(deps, after),
});
