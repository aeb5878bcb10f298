import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { attendSuspicion, type SuspicionView } from '../../src/suspicions/attend-suspicion.ts';
import type { HandleExposedInput } from '../../src/suspicions/handle-exposed-credential.contract.ts';
import type { ReportSuspicionInput } from '../../src/suspicions/report-suspicion.contract.ts';
import { startTriage } from '../../src/suspicions/start-triage.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceAcross } from '../kernel/once.ts';
import { findExposure, mailExposed } from './mail-exposed.ts';
import { mailSuspicion, type SuspicionMailDeps } from './mail-suspicion.ts';

export type SuspicionDeps = SuspicionMailDeps;

/** The steps by which a suspicion is answered, and a found token is told of. Each may be repeated. */
export const createSuspicionActivities = (deps: SuspicionDeps) => ({
  /** Starts the clock of a report. @throws DomainError `not_found` */
  startTriage: (named: ReportSuspicionInput & { nowMs: number }): Promise<void> =>
    onceAcross(deps.database, 'incidents', 'start a triage clock', 'triage', unit => startTriage(unit, named)),
  /** Keeps the clock of a report, as of the run's time, and pages once it has run out. @throws DomainError `not_found` */
  attendSuspicion: (named: { reportId: string; nowMs: number }): Promise<SuspicionView> =>
    acrossAgencies(deps.database, 'incidents', 'attend a suspicion', unit => attendSuspicion(unit, named), {
      actor: { kind: 'system', id: currentRun().workflowId },
    }),
  /** The receipt, or the answer, to who reported it. False when their address takes no mail, which is audited. */
  mailSuspicion: (named: { agencyId: string; reportId: string; mail: 'receipt' | 'answer' }): Promise<boolean> =>
    mailSuspicion(deps, named),
  /** Opens an incident about a found token, or joins the open one. Returns its id. */
  findExposure: (exposed: HandleExposedInput): Promise<string | null> => findExposure(deps, exposed),
  /** Tells the person whose token it was. False when their address takes no mail. */
  mailExposed: (exposed: HandleExposedInput): Promise<boolean> => mailExposed(deps, exposed),
});
