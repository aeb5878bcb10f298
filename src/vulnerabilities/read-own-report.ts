import type { PlatformUnit } from '../kernel/unit.ts';
import { clocksOf } from './clocks-of.ts';
import { listMessages } from './list-messages.ts';
import { listAttachments } from './receive-attachment.ts';
import { findReport, type ReportRow } from './report-row.ts';

/** What a reporter sees of their report; of the one it is a duplicate of only how far it is. */
export async function readOwnReport(unit: PlatformUnit, report: ReportRow) {
  const original = report.duplicate_of ? await findReport(unit, report.duplicate_of) : null;
  return {
    report,
    originalState: original?.state ?? null,
    clocks: await clocksOf(unit, report.id),
    messages: await listMessages(unit, report.id),
    attachments: await listAttachments(unit, report.id),
  };
}
export type OwnReport = Awaited<ReturnType<typeof readOwnReport>>;
