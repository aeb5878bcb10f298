import { sql } from 'kysely';
import { bounceAddress } from '../../src/communications/bounce-address.ts';
import type { Mailer } from '../../src/communications/mailer.port.ts';
import { renderMail } from '../../src/communications/templates/index.ts';
import { findOperators } from '../../src/incidents/find-operators.ts';
import { linkGeneration } from '../../src/incidents/link-generation.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import type { Database } from '../../src/kernel/database.ts';
import { isDomainError } from '../../src/kernel/errors.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import type { AgencyUnit, PlatformUnit } from '../../src/kernel/unit.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { isNoticeLanguage, type NoticeLanguage } from '../../src/notices/catalogue/index.ts';
import { noticeLink } from '../../src/notices/notice-link.ts';
import { type DeliveryOutcome, settleDelivery } from '../../src/notices/settle-delivery.ts';
import { currentRun } from '../kernel/current-run.ts';

export type NoticeMailDeps = {
  database: Database;
  mailer: Mailer;
  keys: KeyManagement;
  /** Origin of links. */
  publicUrl: string;
  /** The domain that bounces come back to; without it none is noticed. */
  mailDomain?: string | undefined;
};
export type NoticeMail = {
  agencyId: string;
  deliveryId: string;
  /** The run's time, milliseconds since 1970. */
  nowMs: number;
};
type Delivery = Awaited<ReturnType<typeof readDelivery>>;

/**
 * Mails a notice, or a reminder of it, to one recipient. A repeat carries the same Message-ID, and after the outcome was
 * written none is sent. Anything but a refusal for good is thrown, to be tried again.
 */
export async function mailNotice(deps: NoticeMailDeps, { agencyId, deliveryId, nowMs }: NoticeMail): Promise<void> {
  const delivery = await incidents(deps.database, unit => readDelivery(unit, { agencyId, deliveryId }));
  if (delivery.state !== 'pending') return;
  const recipient = await recipientOf(deps.database, agencyId, delivery);
  const settle = (outcome: DeliveryOutcome) =>
    incidents(deps.database, unit => settleDelivery(unit, deliveryId, outcome));
  if (!recipient) {
    await settle({ state: 'refused', failure: 'recipient_gone', atMs: nowMs });
    return;
  }
  try {
    const { messageId, acceptedAt } = await deps.mailer.send(await mailOf(deps, delivery, recipient));
    await settle({ state: 'accepted', messageId, atMs: Math.max(acceptedAt.getTime(), nowMs) });
  } catch (error) {
    if (!isDomainError(error, 'mail_refused')) throw error;
    const code = error.details.facts?.['smtpCode'];
    await settle({ state: 'refused', failure: code === undefined ? 'mail_refused' : `smtp_${code}`, atMs: nowMs });
  }
}

/** Gives a mail up that no relay has taken for too long. */
export const giveUpMail = (deps: NoticeMailDeps, { deliveryId, nowMs }: NoticeMail) =>
  incidents(deps.database, unit =>
    settleDelivery(unit, deliveryId, { state: 'refused', failure: 'unavailable', atMs: nowMs }),
  );

const incidents = <T>(database: Database, work: (unit: PlatformUnit) => Promise<T>): Promise<T> =>
  acrossAgencies(database, 'incidents', 'mail a notice', work, {
    actor: { kind: 'system', id: currentRun().workflowId },
  });

const readDelivery = (unit: PlatformUnit, { agencyId, deliveryId }: { agencyId: string; deliveryId: string }) =>
  unit.sql
    .selectFrom('breach_notice_delivery as d')
    .innerJoin('breach_notice as n', 'n.id', 'd.notice_id')
    .select(['d.id', 'd.state', 'd.reminder', 'd.recipient_kind', 'd.recipient_id'])
    .select(linkGeneration('notice_link', sql`d.notice_id::text || '/' || d.recipient_id::text`).as('generation'))
    .select(['n.id as noticeId', 'n.subject', 'n.body', 'n.language'])
    .where('d.id', '=', deliveryId)
    .where('d.for_agency', '=', agencyId)
    .executeTakeFirstOrThrow();

type Recipient = { email: string; language: string | null };

/** Their address now; null for who left, or was replaced, since the row was written. */
async function recipientOf(database: Database, agencyId: string, delivery: Delivery): Promise<Recipient | null> {
  const { recipient_kind: kind, recipient_id: id } = delivery;
  if (kind === 'exercise') {
    const people = await incidents(database, findOperators);
    const email = people.find(({ personId }) => personId === id)?.email;
    return email ? { email, language: null } : null;
  }
  const look = (unit: AgencyUnit) => (kind === 'admin' ? findAdmin(unit, id) : findContact(unit, id));
  return withAgency(database, systemActor(agencyId, currentRun().workflowId), look, 'read');
}

async function findAdmin(unit: AgencyUnit, membershipId: string): Promise<Recipient | null> {
  const { rows } = await sql<{ email: string }>`
    select h.email from auth.members_here(array[${membershipId}]::uuid[]) h
    join membership m on m.id = h.membership_id
    where m.state = 'active' and 'admin' = any (m.roles)`.execute(unit.sql);
  return rows[0] ? { email: rows[0].email, language: null } : null;
}

async function findContact(unit: AgencyUnit, id: string): Promise<Recipient | null> {
  const row = unit.sql.selectFrom('security_contact').select(['email', 'language']).where('id', '=', id);
  return (await row.executeTakeFirst()) ?? null;
}

async function mailOf(deps: NoticeMailDeps, delivery: Delivery, recipient: Recipient) {
  const { keys, publicUrl, mailDomain } = deps;
  const { noticeId, recipient_id: recipientId, subject, body, reminder } = delivery;
  const personalLink = delivery.recipient_kind !== 'admin';
  const link = personalLink
    ? await noticeLink(keys, publicUrl, { noticeId, recipientId, generation: delivery.generation })
    : new URL(`/notices/${noticeId}`, publicUrl).href;
  const rendered = renderMail(
    'breachNotice',
    { subject, body, reminder, personalLink, link },
    languageOf(recipient.language) ?? languageOf(delivery.language) ?? 'en',
  );
  const envelopeFrom = mailDomain && (await bounceAddress(keys, mailDomain, { kind: 'notice', id: delivery.id }));
  const idempotencyKey = currentRun().idempotencyKey(`mail-notice/${delivery.id}`);
  return { ...rendered, to: recipient.email, idempotencyKey, ...(envelopeFrom ? { envelopeFrom } : {}) };
}

function languageOf(text: string | null): NoticeLanguage | null {
  const short = text?.split('-')[0]?.toLowerCase() ?? '';
  return isNoticeLanguage(short) ? short : null;
}
