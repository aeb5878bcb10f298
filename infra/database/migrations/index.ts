import { Foundation } from './001-foundation.ts';
import { FirstTables } from './002-first-tables.ts';
import { SessionsAndGrants } from './003-sessions-and-grants.ts';
import { Billing } from './020-billing.ts';
import { Pruning } from './030-pruning.ts';
import { RunsByTime } from './031-runs-by-time.ts';
import { OwnWork } from './050-own-work.ts';

/** Every migration in order. Forward only: a mistake is mended by the next one. */
export const migrations = [
  { name: '001-foundation', class: Foundation },
  { name: '002-first-tables', class: FirstTables },
  { name: '003-sessions-and-grants', class: SessionsAndGrants },
  { name: '020-billing', class: Billing },
  { name: '030-pruning', class: Pruning },
  { name: '031-runs-by-time', class: RunsByTime },
  { name: '050-own-work', class: OwnWork },
] as const;
