import { mail } from './task-steps.ts';

/** Mails the operators about a task that no run raised by itself. */
export async function tellOperators({ taskId }: { taskId: string }): Promise<null> {
  await mail(taskId);
  return null;
}
