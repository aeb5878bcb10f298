import type { Throttle } from '../identity/throttle.port.ts';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import { type NewReport, receiveReport } from './receive-report.ts';
import { statusToken } from './report-link.ts';
import { vulnerabilityPolicy } from './vulnerability-policy.ts';

export type SubmitDeps = {
  database: Database;
  keys: MacKeys;
  throttle: Pick<Throttle, 'admit'>;
};
export type Submitted = {
  reportId: string;
  number: number;
  statusToken: string;
  /** ISO instants of what the policy promises. */
  acknowledgeBy: string;
  verifyBy: string;
};

/**
 * Takes a report from somebody without an account; counted by network and over all.
 * @throws DomainError `too_many_attempts`
 */
export async function submitReport(
  deps: SubmitDeps,
  from: { caller: PlatformActor; ip: string },
  report: NewReport,
): Promise<Submitted> {
  // One account for all, so that what is counted by account is what comes from everywhere together.
  await deps.throttle.admit({ kind: 'vulnerability_report', account: 'everybody', ip: from.ip });
  const row = await acrossAgencies(
    deps.database,
    'incidents',
    'take a vulnerability report',
    unit => receiveReport(unit, report),
    { actor: from.caller },
  );
  const after = (ms: number) => new Date(Date.parse(row.created_at) + ms).toISOString();
  return {
    ...{ reportId: row.id, number: Number(row.number) },
    statusToken: await statusToken(deps.keys, { reportId: row.id, generation: row.generation }),
    acknowledgeBy: after(vulnerabilityPolicy.acknowledgeWithinMs),
    verifyBy: after(vulnerabilityPolicy.verifyWithinMs),
  };
}
