import { createHash } from 'node:crypto';
import type { DatabaseProblem } from '../kernel/database-watch.port.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { findingSeverity } from './finding-severity.rules.ts';
import { reportFindings } from './report-findings.ts';

const group = {
  name: 'database-guard',
  title: 'The database is not what Reeve relies on',
  summary:
    'The guard compares the database with `src/register.ts` when a process starts, and every ten minutes. Each ' +
    'difference is an alert of this incident. A process that starts meanwhile refuses to serve.',
};

/** Opens an incident of what the guard has found, joins the open one, or says there that nothing is left of it. */
export const reportDatabaseProblems = (unit: PlatformUnit, problems: readonly DatabaseProblem[]): Promise<number> =>
  reportFindings(
    unit,
    group,
    problems.map(({ kind, text }) => ({
      ...{ fingerprint: `${kind}/${hash(text)}`, title: text, facts: { kind } },
      ...findingSeverity[kind],
    })),
  );

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
