import { Foundation } from './001-foundation.ts';
import { FirstTables } from './002-first-tables.ts';
import { SessionsAndGrants } from './003-sessions-and-grants.ts';
import { Billing } from './020-billing.ts';
import { Pruning } from './030-pruning.ts';
import { RunsByTime } from './031-runs-by-time.ts';
import { OwnWork } from './050-own-work.ts';
import { DailyWork } from './060-daily-work.ts';
import { Scopes } from './061-scopes.ts';
import { SearchAndGrants } from './062-search-and-grants.ts';
import { DailyWorkIndexes } from './063-daily-work-indexes.ts';
import { MergeAfter } from './070-merge-after.ts';
import { PortalScope } from './080-portal-scope.ts';
import { Members } from './086-members.ts';
import { MemberIndexes } from './087-member-indexes.ts';
import { Steps } from './088-steps.ts';
import { LeaseOrder } from './090-lease-order.ts';
import { Uploads } from './100-uploads.ts';
import { UploadsIndex } from './101-uploads-index.ts';
import { SearchByStaff } from './130-search-by-staff.ts';
import { ContextOnce } from './131-context-once.ts';
import { LimitedScopes } from './140-limited-scopes.ts';

/** Every migration in order. Forward only: a mistake is mended by the next one. */
export const migrations = [
  { name: '001-foundation', class: Foundation },
  { name: '002-first-tables', class: FirstTables },
  { name: '003-sessions-and-grants', class: SessionsAndGrants },
  { name: '020-billing', class: Billing },
  { name: '030-pruning', class: Pruning },
  { name: '031-runs-by-time', class: RunsByTime },
  { name: '050-own-work', class: OwnWork },
  { name: '060-daily-work', class: DailyWork },
  { name: '061-scopes', class: Scopes },
  { name: '062-search-and-grants', class: SearchAndGrants },
  { name: '063-daily-work-indexes', class: DailyWorkIndexes },
  { name: '070-merge-after', class: MergeAfter },
  { name: '080-portal-scope', class: PortalScope },
  { name: '086-members', class: Members },
  { name: '087-member-indexes', class: MemberIndexes },
  { name: '088-steps', class: Steps },
  { name: '090-lease-order', class: LeaseOrder },
  { name: '100-uploads', class: Uploads },
  { name: '101-uploads-index', class: UploadsIndex },
  { name: '130-search-by-staff', class: SearchByStaff },
  { name: '131-context-once', class: ContextOnce },
  { name: '140-limited-scopes', class: LimitedScopes },
] as const;
