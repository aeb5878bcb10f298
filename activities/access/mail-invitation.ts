import { sql } from 'kysely';
import { invitationLink } from '../../src/access/invitation-link.ts';
import type { Mailer } from '../../src/communications/mailer.port.ts';
import { type RenderedMail, renderMail } from '../../src/communications/templates/index.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import type { Database } from '../../src/kernel/database.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import type { AgencyUnit } from '../../src/kernel/unit.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceForAgency } from '../kernel/once.ts';

export type InvitationMailDeps = {
  database: Database;
  mailer: Mailer;
  keys: KeyManagement;
  /** Origin that the link begins with. */
  publicUrl: string;
};
export type InvitationMail = {
  /** The first admin's, or those of members: staff, owners and renters. */
  template: 'invitation' | 'invitationReminder' | 'member' | 'memberReminder';
  agencyId: string;
  invitationId: string;
  /** Names the mail within the run: each is sent once, as far as the relay can tell. */
  mailKey: string;
};

/**
 * Mails the invitation's link. The link is made here and goes nowhere else: a repeat makes the same one. Nothing is
 * sent for an invitation that is no longer pending.
 * @throws DomainError `not_found`; `mail_refused` when the relay refuses this mail for good
 */
export async function mailInvitation(deps: InvitationMailDeps, mail: InvitationMail): Promise<{ sent: boolean }> {
  const { agencyId, invitationId, template, mailKey } = mail;
  const run = currentRun();
  const facts = await withAgency(
    deps.database,
    systemActor(agencyId, run.workflowId),
    unit => read(unit, mail),
    'read',
  );
  if (facts.state !== 'pending') return { sent: false };
  const to = await emailOf(deps.database, facts.personId);
  const link = await invitationLink(deps.keys, deps.publicUrl, {
    agencyId,
    invitationId,
    generation: facts.generation,
  });
  const rendered = renderInvitation(template, facts, link);
  await deps.mailer.send({ to, ...rendered, idempotencyKey: run.idempotencyKey(`mail-invitation/${mailKey}`) });
  await onceForAgency(deps.database, `invitation-mailed/${mailKey}`, unit => noteSent(unit, mail), agencyId);
  return { sent: true };
}

async function read(unit: AgencyUnit, { agencyId, invitationId }: InvitationMail) {
  const row = await unit.sql
    .selectFrom('invitation')
    .innerJoin('membership', join =>
      join
        .onRef('membership.agency_id', '=', 'invitation.agency_id')
        .onRef('membership.id', '=', 'invitation.membership_id'),
    )
    .innerJoin('agency', 'agency.id', 'invitation.agency_id')
    .select(['invitation.state', 'invitation.generation', 'invitation.expires_at as expiresAt'])
    .leftJoin('contact', join =>
      join.onRef('contact.agency_id', '=', 'membership.agency_id').onRef('contact.id', '=', 'membership.contact_id'),
    )
    .select([
      'membership.kind',
      'membership.roles',
      'membership.created_by as invitedBy',
      'contact.name as contactName',
    ])
    .select(['membership.person_id as personId', 'agency.name as agencyName', 'agency.time_zone as timeZone'])
    .where('invitation.agency_id', '=', agencyId)
    .where('invitation.id', '=', invitationId)
    .executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such invitation');
  return { ...row, inviterName: await nameOf(unit, row.invitedBy) };
}

/** As the agency knows them; null for who has no name, and for the sign-up. */
async function nameOf(unit: AgencyUnit, membershipId: string | null): Promise<string | null> {
  if (!membershipId) return null;
  const { rows } = await sql<{ name: string | null }>`
    select name from auth.members_here(array[${membershipId}]::uuid[])`.execute(unit.sql);
  return rows[0]?.name ?? null;
}

type Facts = Awaited<ReturnType<typeof read>>;

function renderInvitation(template: InvitationMail['template'], facts: Facts, link: string): RenderedMail {
  const { agencyName, timeZone, contactName, inviterName } = facts;
  const about = { agencyName, timeZone, link, expiresAt: new Date(facts.expiresAt) };
  if (template === 'invitation') return renderMail('invitation', { ...about, roleName: 'administrator' });
  if (template === 'invitationReminder') return renderMail('invitationReminder', about);
  const reminder = template === 'memberReminder';
  if (facts.kind === 'portal')
    return renderMail('portalInvitation', { ...about, reminder, contactName: contactName ?? '' });
  const roleName = facts.roles
    .map(role => (role === 'admin' ? 'administrator' : role.replaceAll('_', ' ')))
    .join(' and ');
  if (reminder) return renderMail('memberReminder', { ...about, roleName });
  return renderMail('invitation', { ...about, roleName, inviterName: inviterName ?? 'An administrator' });
}

async function emailOf(database: Database, personId: string): Promise<string> {
  const find = (unit: Parameters<Parameters<typeof acrossAgencies>[3]>[0]) =>
    unit.sql.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow();
  return (await acrossAgencies(database, 'identity', 'address of an invitation', find, { mode: 'read' })).email;
}

async function noteSent(unit: AgencyUnit, { agencyId, invitationId, template }: InvitationMail): Promise<void> {
  await unit.sql
    .updateTable('invitation')
    .set({ sent_at: new Date().toISOString() })
    .where('agency_id', '=', agencyId)
    .where('id', '=', invitationId)
    .execute();
  const action = template === 'invitation' || template === 'member' ? 'invitation.mailed' : 'invitation.reminded';
  unit.audit({ action, subjectType: 'invitation', subjectId: invitationId });
}
