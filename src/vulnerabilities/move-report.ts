import { type SqlBool, sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { handleReportId } from './handle-vulnerability-report.contract.ts';
import { settleReportClocks } from './keep-report-clocks.ts';
import { oweMail } from './owe-mail.ts';
import type { ReportRow } from './report-row.ts';
import { isClosed, type ReportMailKind, type ReportState } from './words.ts';

/** ISO/IEC 30111's way of a report. What is closed stays closed: a new report tells of what is new. */
const ways: Readonly<Record<ReportState, readonly ReportState[]>> = {
  received: ['verifying', 'fixing', 'rejected', 'duplicate'],
  verifying: ['fixing', 'rejected', 'duplicate'],
  fixing: ['fixed', 'rejected', 'duplicate'],
  fixed: ['disclosed', 'fixing'],
  disclosed: [],
  rejected: [],
  duplicate: [],
};

export type Move = {
  to: ReportState;
  /** What the reporter is told by. */
  mail: ReportMailKind;
  /** What those are told whose reports are duplicates of this one. */
  duplicatesMail?: ReportMailKind;
  set?: Partial<Pick<ReportRow, 'duplicate_of' | 'reason' | 'cvss_vector' | 'cvss_score' | 'rating'>>;
  details?: Record<string, string | number | boolean | null>;
};

/**
 * The one writer of a report's state, on a row that is locked: instants, audit event, settled clocks, mails and the wake of
 * its run in this commit.
 * @throws DomainError `conflict` when there is no way there
 */
export async function moveReport(unit: PlatformUnit, report: ReportRow, move: Move): Promise<ReportRow> {
  if (!ways[report.state].includes(move.to))
    throw new DomainError('conflict', `a report that is ${report.state} cannot become ${move.to}`, {
      facts: { state: report.state },
    });
  const row = await unit.sql
    .updateTable('vulnerability_report')
    .set({ state: move.to, ...instantsOf(report, move.to), ...move.set, ...touched })
    .where('id', '=', report.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const details = { from: report.state, ...move.details };
  unit.audit({
    action: `vulnerability_report.${move.to}`,
    subjectType: 'vulnerability_report',
    subjectId: row.id,
    details,
  });
  await settleReportClocks(unit, row, Date.now());
  await oweMail(unit, row, { kind: move.mail, audience: 'reporter' });
  if (move.duplicatesMail) await tellDuplicates(unit, row.id, move.duplicatesMail);
  unit.wakeRun(handleReportId(row.id));
  return row;
}

/** What each change of a report's row carries. */
export const touched = {
  version: sql<number>`version + 1`,
  updated_at: sql<string>`now()`,
};

function instantsOf(report: ReportRow, to: ReportState) {
  const now = new Date().toISOString();
  return {
    // Whoever verifies or rejects has seen it.
    acknowledged_at: report.acknowledged_at ?? now,
    ...(to === 'fixing' ? { verified_at: report.verified_at ?? now, fixed_at: null } : {}),
    ...(to === 'fixed' ? { fixed_at: now } : {}),
    ...(isClosed(to) ? { closed_at: now } : {}),
  };
}

async function tellDuplicates(unit: PlatformUnit, reportId: string, kind: ReportMailKind): Promise<void> {
  const rows = await unit.sql
    .selectFrom('vulnerability_report')
    .select(['id', 'reporter_email'])
    .where('duplicate_of', '=', reportId)
    .where(sql<SqlBool>`state = 'duplicate'`)
    .execute();
  for (const row of rows) await oweMail(unit, row, { kind, audience: 'reporter' });
}
