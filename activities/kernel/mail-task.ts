import type { Mailer } from '../../src/communications/mailer.port.ts';
import { renderMail } from '../../src/communications/templates/index.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import { currentRun } from './current-run.ts';

export type MailTaskDeps = {
  database: Database;
  mailer: Mailer;
  /** Where operator tasks are mailed to. */
  securityMail: string;
  /** The operators' origin, which holds the Temporal UI. */
  operationsUrl: string;
  temporalNamespace: string;
};

/** Mails the operators about an open task: what it is, what to do, where. A repeat carries the same key. */
export async function mailTask(deps: MailTaskDeps, taskId: string): Promise<void> {
  const { database, mailer, securityMail, operationsUrl, temporalNamespace } = deps;
  const task = await acrossAgencies(
    database,
    'operations',
    'mail a task',
    unit => unit.sql.selectFrom('operator_task').selectAll().where('id', '=', taskId).executeTakeFirstOrThrow(),
    { mode: 'read' },
  );
  if (task.decided_at) return;
  const run = task.workflow_id ? `/${encodeURIComponent(task.workflow_id)}` : '';
  const mail = renderMail('operatorTask', {
    kind: task.kind,
    subject: `${task.kind.replaceAll('_', ' ')}: ${task.subject_type} ${task.subject_id}`,
    remedy: task.remedy,
    link: `${operationsUrl}/namespaces/${temporalNamespace}/workflows${run}`,
  });
  const idempotencyKey = currentRun().idempotencyKey(`mail-task/${taskId}`);
  await mailer.send({ ...mail, to: securityMail, idempotencyKey });
}
