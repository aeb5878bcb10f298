import type { Mailer } from '../../src/communications/mailer.port.ts';
import { renderMail } from '../../src/communications/templates/index.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import type { Database } from '../../src/kernel/database.ts';
import { isDomainError } from '../../src/kernel/errors.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceForAgency } from '../kernel/once.ts';

export type SuspicionMailDeps = {
  database: Database;
  mailer: Mailer;
  /** Origin that links begin with. */
  publicUrl: string;
};
type Named = { agencyId: string; reportId: string; mail: 'receipt' | 'answer' };

/** Mails who reported a suspicion. A repeat carries the same Message-ID; a refusal is audited, and no reason to stop. */
export async function mailSuspicion(deps: SuspicionMailDeps, { agencyId, reportId, mail }: Named): Promise<boolean> {
  const { report, agencyName, personId } = await facts(deps, agencyId, reportId);
  const to = await emailOf(deps.database, personId);
  const about = { agencyName, link: `${deps.publicUrl}/account/reports`, reportedAt: new Date(report.created_at) };
  const rendered =
    mail === 'receipt'
      ? renderMail('suspicionReceipt', {
          ...about,
          ...{ sessionsEnded: report.sessions_ended, memberSuspended: report.member_suspended },
        })
      : renderMail('suspicionAnswer', { ...about, answer: report.answer ?? '', incident: report.state === 'incident' });
  const sent = await deliver(deps.mailer, { ...rendered, to, idempotencyKey: currentRun().idempotencyKey(mail) });
  const action = sent ? 'suspicion.mailed' : 'suspicion.mail_refused';
  return onceForAgency(deps.database, `${mail}-mailed`, async unit => {
    unit.audit({ action, subjectType: 'suspicion', subjectId: reportId, details: { mail } });
    return sent;
  });
}

const facts = (deps: SuspicionMailDeps, agencyId: string, reportId: string) =>
  withAgency(
    deps.database,
    systemActor(agencyId, currentRun().workflowId),
    async unit => {
      const report = await unit.sql
        .selectFrom('suspicion_report')
        .selectAll()
        .where('id', '=', reportId)
        .executeTakeFirstOrThrow();
      const { personId, agencyName } = await unit.sql
        .selectFrom('membership')
        .innerJoin('agency', 'agency.id', 'membership.agency_id')
        .select(['membership.person_id as personId', 'agency.name as agencyName'])
        .where('membership.agency_id', '=', agencyId)
        .where('membership.id', '=', report.reported_by)
        .executeTakeFirstOrThrow();
      return { report, personId, agencyName };
    },
    'read',
  );

/** @throws Error when there is no such person: ids come from rows */
export async function emailOf(database: Database, personId: string): Promise<string> {
  const { email } = await acrossAgencies(
    database,
    'identity',
    'address of a person',
    unit => unit.sql.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow(),
    { mode: 'read' },
  );
  return email;
}

/** False when the address takes no mail for good; other failures are tried again. */
export async function deliver(mailer: Mailer, mail: Parameters<Mailer['send']>[0]): Promise<boolean> {
  try {
    await mailer.send(mail);
    return true;
  } catch (error) {
    if (isDomainError(error, 'mail_refused')) return false;
    throw error;
  }
}
