import type { Mailer } from '../../src/communications/mailer.port.ts';
import { type RenderedMail, renderMail } from '../../src/communications/templates/index.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import { isDomainError } from '../../src/kernel/errors.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { clocksOf } from '../../src/vulnerabilities/clocks-of.ts';
import { replyAddress } from '../../src/vulnerabilities/reply-address.ts';
import { statusLink } from '../../src/vulnerabilities/report-link.ts';
import { findReport } from '../../src/vulnerabilities/report-row.ts';
import { vulnerabilityPolicy } from '../../src/vulnerabilities/vulnerability-policy.ts';
import { currentRun } from '../kernel/current-run.ts';
import { onceAcross } from '../kernel/once.ts';
import { giveUpReportMail } from './give-up-report-mail.ts';

export type ReportMailDeps = {
  database: Database;
  mailer: Mailer;
  keys: KeyManagement;
  publicUrl: string;
  securityMail: string;
};

/**
 * Sends a mail that is owed about a report. Links and addresses are made here and go nowhere else: a repeat makes the
 * same ones. False when the mail server refuses it for good, or it had been settled before.
 */
export async function sendReportMail(deps: ReportMailDeps, mailId: string): Promise<boolean> {
  const facts = await acrossAgencies(deps.database, 'incidents', 'read a mail', unit => read(unit, mailId), {
    mode: 'read',
  });
  if (facts.mail.mailed_at || facts.mail.refused_at) return facts.mail.mailed_at !== null;
  const to = facts.mail.audience === 'team' ? deps.securityMail : facts.report.reporter_email;
  if (!to) return false;
  const idempotencyKey = currentRun().idempotencyKey(`report-mail/${mailId}`);
  try {
    await deps.mailer.send({ to, ...(await rendered(deps, facts)), idempotencyKey });
  } catch (error) {
    if (!isDomainError(error, 'mail_refused')) throw error;
    await giveUpReportMail(deps, mailId);
    return false;
  }
  await onceAcross(deps.database, 'incidents', 'a mail is sent', 'mailed', unit => noteSent(unit, facts));
  return true;
}

async function read(unit: PlatformUnit, mailId: string) {
  const mail = await unit.sql.selectFrom('report_mail').selectAll().where('id', '=', mailId).executeTakeFirstOrThrow();
  const report = await findReport(unit, mail.report_id);
  const message = mail.message_id
    ? await unit.sql.selectFrom('report_message').select('body').where('id', '=', mail.message_id).executeTakeFirst()
    : null;
  return {
    ...{ mail, report, message: message?.body ?? null },
    original: report.duplicate_of ? await findReport(unit, report.duplicate_of) : null,
    clocks: await clocksOf(unit, report.id),
  };
}
type Facts = Awaited<ReturnType<typeof read>>;

async function rendered(
  deps: ReportMailDeps,
  facts: Facts,
): Promise<RenderedMail & { headers: Record<string, string> }> {
  const { mail, report, original, message } = facts;
  const number = Number(report.number);
  const dueOf = (kind: string) => facts.clocks.find(clock => clock.kind === kind)?.due_at;
  const promised = (kind: string, ms: number) => new Date(dueOf(kind) ?? Date.parse(report.created_at) + ms);
  const acknowledgeBy = promised('report_acknowledgement', vulnerabilityPolicy.acknowledgeWithinMs);
  if (mail.kind === 'arrived' || mail.kind === 'answered') {
    const link = new URL(`/operations/vulnerability-reports/${report.id}`, deps.publicUrl).href;
    return { ...renderMail('reportToTeam', { kind: mail.kind, number, link, acknowledgeBy }), headers: {} };
  }
  const reference = { reportId: report.id, generation: report.generation, number };
  const fixBy = dueOf('report_fix') ?? fixByPolicy(facts);
  const content = renderMail('reportUpdate', {
    ...{ kind: mail.kind, number, link: await statusLink(deps.keys, deps.publicUrl, reference), acknowledgeBy },
    verifyBy: promised('report_verification', vulnerabilityPolicy.verifyWithinMs),
    ...{ fixBy: fixBy ? new Date(fixBy) : null, rating: (original ?? report).rating, reason: report.reason, message },
    ...{ originalState: original?.state ?? null, discloseOn: report.disclose_on },
  });
  return { ...content, headers: { 'Reply-To': await replyAddress(deps.keys, deps.securityMail, reference) } };
}

/** The clock may not run yet when the mail is written. */
function fixByPolicy({ report: { verified_at, rating } }: Facts): string | null {
  const within = rating && vulnerabilityPolicy.fixWithinMs[rating];
  return verified_at && within ? new Date(Date.parse(verified_at) + within).toISOString() : null;
}

async function noteSent(unit: PlatformUnit, { mail, report }: Facts): Promise<void> {
  const now = new Date().toISOString();
  await unit.sql.updateTable('report_mail').set({ mailed_at: now }).where('id', '=', mail.id).execute();
  if (mail.message_id)
    await unit.sql.updateTable('report_message').set({ mailed_at: now }).where('id', '=', mail.message_id).execute();
  const subject = { subjectType: 'vulnerability_report', subjectId: report.id };
  unit.audit({ action: 'vulnerability_report.mailed', ...subject, details: { kind: mail.kind, mailId: mail.id } });
}
