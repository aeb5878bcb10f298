import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import { raiseOperatorTask } from '../../src/kernel/operator-tasks.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';

/** Says that a mail cannot be delivered. One to the team is an operator's task; a reporter sees all on their page. */
export function giveUpReportMail({ database }: { database: Database }, mailId: string): Promise<void> {
  const work = async (unit: PlatformUnit) => {
    const row = await unit.sql
      .updateTable('report_mail')
      .set({ refused_at: new Date().toISOString() })
      .where('id', '=', mailId)
      .where('mailed_at', 'is', null)
      .where('refused_at', 'is', null)
      .returning(['report_id', 'audience', 'kind'])
      .executeTakeFirst();
    if (!row) return;
    const subject = { subjectType: 'vulnerability_report', subjectId: row.report_id };
    unit.audit({ action: 'vulnerability_report.mail_refused', ...subject, details: { mailId, kind: row.kind } });
    if (row.audience !== 'team') return;
    await raiseOperatorTask(unit, {
      ...{
        raisedBy: `report-mail/${mailId}`,
        workflowId: null,
        kind: 'report_mail_failed',
        agencyId: null,
        ...subject,
      },
      remedy: 'The security team could not be told by mail. Look at the report, and at why its address takes no mail.',
      choices: ['done'],
    });
  };
  return acrossAgencies(database, 'incidents', 'a mail is refused', work, {
    actor: { kind: 'system', id: currentRun().workflowId },
  });
}
