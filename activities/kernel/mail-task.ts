import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import { currentRun } from './current-run.ts';

/** The part of the mailer that telling operators needs. */
export type Mailer = {
  send(mail: { to: string; subject: string; text: string; idempotencyKey: string }): Promise<unknown>;
};
type Deps = { database: Database; mailer: Mailer; securityMail: string; operationsUrl: string };

/** Mails the operators about a task: what it is, what to do, where. A repeat may mail twice, with the same id. */
export async function mailTask(deps: Deps, taskId: string): Promise<void> {
  const find = acrossAgencies(
    deps.database,
    'operations',
    'mail a task',
    unit => unit.sql.selectFrom('operator_task').selectAll().where('id', '=', taskId).executeTakeFirstOrThrow(),
    { mode: 'read' },
  );
  const task = await find;
  if (task.decided_at) return;
  await deps.mailer.send({
    to: deps.securityMail,
    subject: `Reeve needs a decision: ${task.kind.replaceAll('_', ' ')}`,
    text: [
      task.remedy,
      `About: ${task.subject_type} ${task.subject_id}`,
      ...(task.workflow_id
        ? [`Run: ${deps.operationsUrl}/namespaces/_/workflows/${encodeURIComponent(task.workflow_id)}`]
        : []),
      `Task: ${task.id}, choices: ${task.choices.join(', ')}`,
    ].join('\n\n'),
    idempotencyKey: currentRun().idempotencyKey(`mail-task/${taskId}`),
  });
}
