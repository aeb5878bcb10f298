import { wakeBillingOf } from '../../src/billing/wake-billing-of.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { decideOperatorTask } from '../../src/kernel/operator-tasks.ts';
import type { AgencyUnit } from '../../src/kernel/unit.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceAcross, onceForAgency } from '../kernel/once.ts';
import { type InvitationMailDeps, mailInvitation } from './mail-invitation.ts';

export type AccessDeps = InvitationMailDeps;
type Named = { agencyId: string; invitationId: string };

/** The steps by which people are asked into an agency. Each may be repeated. */
export const createAccessActivities = (deps: AccessDeps) => ({
  /** Mails the first link. @throws DomainError `mail_refused` */
  mailInvitation: (named: Named): Promise<{ sent: boolean }> =>
    mailInvitation(deps, { ...named, template: 'invitation', mailKey: named.invitationId }),

  /** Mails the same link again. `reminder` counts from 1. @throws DomainError `mail_refused` */
  remindAdmin: ({ reminder, ...named }: Named & { reminder: number }): Promise<{ sent: boolean }> =>
    mailInvitation(deps, {
      ...named,
      template: 'invitationReminder',
      mailKey: `${named.invitationId}/${reminder}`,
    }),

  /** Mails the link of somebody whom the agency invited; `reminder` 0 is the first mail. @throws DomainError `mail_refused` */
  mailMember: ({ reminder, ...named }: Named & { reminder: number }): Promise<{ sent: boolean }> =>
    mailInvitation(deps, {
      ...named,
      template: reminder === 0 ? 'member' : 'memberReminder',
      mailKey: `${named.invitationId}/${reminder}`,
    }),

  /** Lets the agency see that the address takes no mail. */
  noteUndeliverable: ({ agencyId, invitationId }: Named): Promise<void> =>
    onceForAgency(deps.database, 'undeliverable', unit => noteRefused(unit, { agencyId, invitationId }), agencyId),

  readInvitation: (named: Named): Promise<InvitationStanding> => {
    const actor = systemActor(named.agencyId, currentRun().workflowId);
    return withAgency(deps.database, actor, unit => standing(unit, named), 'read');
  },

  /** What Stripe said while the agency was not active yet is applied now. */
  wakeBilling: ({ agencyId }: { agencyId: string }): Promise<void> =>
    onceAcross(deps.database, 'billing', 'an admin came', 'wake-billing', unit => wakeBillingOf(unit, agencyId)),

  /** Closes the task about an admin who then came after all. */
  closeWelcomeTask: ({ taskId }: { taskId: string }): Promise<void> =>
    acrossAgencies(deps.database, 'operations', 'close a task', unit => close(unit, taskId), {
      actor: { kind: 'system', id: currentRun().workflowId },
    }),
});

export type InvitationStanding = 'pending' | 'accepted' | 'revoked' | 'abandoned';

async function standing(unit: AgencyUnit, { agencyId, invitationId }: Named): Promise<InvitationStanding> {
  const row = await unit.sql
    .selectFrom('invitation')
    .innerJoin('agency', 'agency.id', 'invitation.agency_id')
    .select(['invitation.state', 'agency.state as agencyState'])
    .where('invitation.agency_id', '=', agencyId)
    .where('invitation.id', '=', invitationId)
    .executeTakeFirstOrThrow();
  return row.agencyState === 'abandoned' ? 'abandoned' : row.state;
}

async function close(unit: Parameters<typeof decideOperatorTask>[0], taskId: string): Promise<void> {
  const task = await unit.sql
    .selectFrom('operator_task')
    .select('decision')
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow();
  if (!task.decision)
    await decideOperatorTask(unit, { taskId, decision: 'done', reason: 'The invitation has been settled.' });
}

async function noteRefused(unit: AgencyUnit, { agencyId, invitationId }: Named): Promise<void> {
  await unit.sql
    .updateTable('invitation')
    .set({ refused_at: new Date().toISOString() })
    .where('agency_id', '=', agencyId)
    .where('id', '=', invitationId)
    .where('state', '=', 'pending')
    .execute();
  unit.audit({ action: 'invitation.undeliverable', subjectType: 'invitation', subjectId: invitationId });
}
