import { renderMail } from '../../src/communications/templates/index.ts';
import { reportFinding } from '../../src/incidents/report-finding.ts';
import type { HandleExposedInput } from '../../src/suspicions/handle-exposed-credential.contract.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceAcross } from '../kernel/once.ts';
import { deliver, emailOf, type SuspicionMailDeps } from './mail-suspicion.ts';

/** A token of an operator opens more than one of an agency. */
const findings = {
  operator: {
    severity: 'sev1',
    rule: 'exposed-operator-token@1',
    title: 'The token of an operator was found by others',
  },
  member: {
    severity: 'sev2',
    rule: 'exposed-token@1',
    title: 'Session tokens were found by others while they were live',
  },
} as const;

/**
 * Opens an incident about a live token that others found, or joins the one that is open about such. Says in its row that
 * it was revoked, too: whoever revoked it may have died before, and who posted it again found it ended.
 */
export const findExposure = (deps: SuspicionMailDeps, exposed: HandleExposedInput): Promise<string | null> =>
  onceAcross(deps.database, 'incidents', 'an exposed credential', 'finding', async unit => {
    const { exposureId, sessionId, personId, asOperator } = exposed;
    const of = asOperator ? 'operator' : 'member';
    const incidentId = await reportFinding(unit, {
      ...{ fingerprint: `exposed-credential/${of}`, ...findings[of] },
      facts: { exposureId, sessionId, personId },
    });
    await unit.sql
      .updateTable('exposed_credential')
      .set({ incident_id: incidentId, outcome: 'revoked', kind: 'session', subject_id: sessionId })
      .where('id', '=', exposureId)
      .execute();
    return incidentId;
  });

/** Says that they were signed out, and why. */
export async function mailExposed(deps: SuspicionMailDeps, { personId }: HandleExposedInput): Promise<boolean> {
  const to = await emailOf(deps.database, personId);
  const mail = renderMail('credentialRevoked', { link: `${deps.publicUrl}/account` });
  const sent = await deliver(deps.mailer, { ...mail, to, idempotencyKey: currentRun().idempotencyKey('exposed') });
  return onceAcross(deps.database, 'identity', 'told of an exposed token', 'mailed', async unit => {
    const action = sent ? 'session.exposure_mailed' : 'session.exposure_mail_refused';
    unit.audit({ action, subjectType: 'person', subjectId: personId });
    return sent;
  });
}
