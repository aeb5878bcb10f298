import { renderMail } from '../../src/communications/templates/index.ts';
import { findAction } from '../../src/incidents/find-action.ts';
import { findOperators } from '../../src/incidents/find-operators.ts';
import { writeTimeline } from '../../src/incidents/write-timeline.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { isDomainError } from '../../src/kernel/errors.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceAcross } from '../kernel/once.ts';
import type { PostMortemMailDeps } from './mail-reader.ts';
import { raiseUndeliverable } from './raise-undeliverable.ts';

/** `reminder` counts from 1; `nowMs` is the run's time. */
export type RemindedAction = { incidentId: string; actionId: string; reminder: number; nowMs: number };

/** Reminds the owner of an open action. A repeat carries the same key. */
export async function mailAction(deps: PostMortemMailDeps, reminded: RemindedAction): Promise<{ sent: boolean }> {
  const { actionId, reminder } = reminded;
  const find = (unit: PlatformUnit) => facts(unit, reminded);
  const about = await acrossAgencies(deps.database, 'incidents', 'mail an action', find, { mode: 'read' });
  if (!about) return { sent: false };
  const { email, personId, ...told } = about;
  const link = new URL(`/operations/incidents/${reminded.incidentId}/post-mortem`, deps.publicUrl).href;
  const mail = renderMail('actionReminder', { ...told, link });
  const idempotencyKey = currentRun().idempotencyKey(`mail-action/${actionId}/${reminder}`);
  const refused = await deps.mailer.send({ ...mail, to: email, idempotencyKey }).then(
    () => false,
    (error: unknown) => {
      if (isDomainError(error, 'mail_refused')) return true;
      throw error;
    },
  );
  await onceAcross(deps.database, 'incidents', 'an owner was reminded', `action-mailed/${reminder}`, unit =>
    note(unit, reminded, { to: personId, refused }),
  );
  return { sent: !refused };
}

async function facts(unit: PlatformUnit, reminded: RemindedAction) {
  const row = await findAction(unit, reminded);
  const owner = (await findOperators(unit)).find(({ personId }) => personId === row.owner_id);
  if (row.state !== 'open' || !owner) return null;
  const { number, exercise } = await unit.sql
    .selectFrom('incident')
    .select(['number', 'exercise'])
    .where('id', '=', reminded.incidentId)
    .executeTakeFirstOrThrow();
  const overdue = Date.parse(row.due_at) <= reminded.nowMs;
  return {
    email: owner.email,
    personId: owner.personId,
    number: Number(number),
    exercise,
    title: row.title,
    dueAt: new Date(row.due_at),
    overdue,
  };
}

type Told = { to: string; refused: boolean };

async function note(unit: PlatformUnit, reminded: RemindedAction, { to, refused }: Told): Promise<void> {
  const { incidentId, actionId, reminder, nowMs } = reminded;
  const at = new Date(nowMs).toISOString();
  await unit.sql
    .updateTable('post_mortem_action')
    .set({ reminded_at: at, reminders_sent: reminder })
    .where('id', '=', actionId)
    .execute();
  const told = { about: 'action', to, actionId, reminder, refused };
  await writeTimeline(unit, { incidentId, kind: 'reminder_sent', at, facts: told });
  if (refused) await raiseUndeliverable(unit, { subjectType: 'post_mortem_action', subjectId: actionId, incidentId });
}
