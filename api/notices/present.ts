import type { z } from 'zod';
import { isNoticeLanguage } from '../../src/notices/catalogue/index.ts';
import { mayBeOrdinary } from '../../src/notices/compare-text.rules.ts';
import { exceptionsOf, ruleByName } from '../../src/notices/law.ts';
import type { ClockedDirection } from '../../src/notices/list-directions.ts';
import type { NoticeDetails } from '../../src/notices/list-notices.ts';
import type { SecurityNotice } from '../../src/notices/list-security-notices.ts';
import { toldAtMs } from '../../src/notices/notice-course.ts';
import type { CallRow, ClockRow, ContactRow, NoticeRow, StatementRow } from '../../src/notices/rows.ts';
import { missingFields, toFollowOf } from '../../src/notices/statement-rules.ts';
import { unreachedOf } from '../../src/notices/unreached-recipients.ts';
import { isoInstant } from '../http/schemas.ts';
import type { direction } from './direction-schemas.ts';
import type {
  call,
  clock,
  contact,
  notice,
  ownClock,
  ownNotice,
  ownNoticeWithClocks,
  ownStatement,
  statement,
} from './schemas.ts';

const instantOrNull = (at: string | null) => at && isoInstant(at);
const languageOf = ({ language }: NoticeRow) => (isNoticeLanguage(language) ? language : 'en');

export const presentCall = (row: CallRow): z.input<typeof call> => ({
  ...{ id: row.id, calledBy: row.called_by, calledAt: isoInstant(row.called_at), reached: row.reached, note: row.note },
});

const toldOf = (row: NoticeDetails): string | null => {
  const ms = toldAtMs(row);
  return ms === null ? null : new Date(ms).toISOString();
};

/** A notice as the company's people see it, with all that proves it. */
export const presentNotice = (row: NoticeDetails): z.input<typeof notice> => ({
  ...{ id: row.id, incidentId: row.incident_id, agencyId: row.for_agency, kind: row.kind, sequence: row.sequence },
  ...{ language: languageOf(row), subject: row.subject, body: row.body, sha256: row.sha256, state: row.state },
  ...{ exercise: row.exercise, draftedBy: row.drafted_by, editors: row.editors },
  approvals: row.approvals.map(each => ({
    ...{
      approvedBy: each.approved_by,
      sha256: each.sha256,
      exceptions: each.exceptions,
      stands: each.stands,
      at: isoInstant(each.created_at),
    },
  })),
  comparison: row.comparison && {
    ...row.comparison,
    findings: row.comparison.findings.map(each => ({ ...each, mayBeOrdinary: mayBeOrdinary(each) })),
  },
  toldAt: toldOf(row),
  unreached: unreachedOf(row, row.id).map(each => ({
    ...{ recipientKind: each.recipient_kind, recipientId: each.recipient_id, failure: each.failure },
  })),
  deliveries: row.deliveries.map(each => ({
    ...{ id: each.id, recipientKind: each.recipient_kind, recipientId: each.recipient_id, reminder: each.reminder },
    ...{ state: each.state, messageId: each.message_id, failure: each.failure },
    ...{ acceptedAt: instantOrNull(each.accepted_at), bouncedAt: instantOrNull(each.bounced_at) },
  })),
  receipts: row.receipts.map(each => ({
    ...{ by: each.membership_id, recipientKind: each.recipient_kind, kind: each.kind, at: isoInstant(each.created_at) },
  })),
  calls: row.calls.map(presentCall),
  ...{ approvedAt: instantOrNull(row.approved_at), sentAt: instantOrNull(row.sent_at) },
  ...{ createdAt: isoInstant(row.created_at), updatedAt: isoInstant(row.updated_at), version: row.version },
});

export const presentOwnClock = (row: ClockRow): z.input<typeof ownClock> => {
  const rule = ruleByName(row.rule);
  return {
    ...{ id: row.id, incidentId: row.subject_id, kind: row.kind, rule: row.rule, state: row.state },
    ...{ reason: row.reason, exception: row.exception },
    ...{ source: rule?.source ?? null, fixedByLaw: rule?.fixedByLaw ?? null, startsAt: isoInstant(row.starts_at) },
    ...{ warnAt: isoInstant(row.warn_at), dueAt: isoInstant(row.due_at), settledAt: instantOrNull(row.settled_at) },
  };
};

export const presentClock = (row: ClockRow): z.input<typeof clock> => ({
  ...presentOwnClock(row),
  ...{ agencyId: row.for_agency, settledBy: row.settled_by, directionId: row.occasion_id },
  exceptions: exceptionsOf(row).map(({ section, text }) => ({ section, text })),
});

export const presentDirection = ({ clock: of, ...row }: ClockedDirection): z.input<typeof direction> => ({
  ...{ id: row.id, incidentId: row.incident_id, agencyId: row.for_agency, reference: row.reference, asks: row.asks },
  ...{ receivedAt: isoInstant(row.received_at), complyBy: instantOrNull(row.comply_by), recordedBy: row.recorded_by },
  ...{ retractedAt: instantOrNull(row.retracted_at), version: row.version },
  clock: { id: of.id, state: of.state, dueAt: isoInstant(of.due_at), exception: of.exception },
  ...{ createdAt: isoInstant(row.created_at), updatedAt: isoInstant(row.updated_at) },
});

export const presentStatement = (row: StatementRow): z.input<typeof statement> => ({
  ...{ id: row.id, incidentId: row.incident_id, agencyId: row.for_agency, kind: row.kind, phase: row.phase },
  ...{ fields: row.fields, lateReason: row.late_reason, complete: row.complete, version: row.version },
  ...{ missing: missingFields(row.kind, row.fields), toFollow: toFollowOf(row.fields), createdBy: row.created_by },
  ...{ createdAt: isoInstant(row.created_at), completedAt: instantOrNull(row.completed_at) },
});

/** A statement as its agency sees it. */
export const presentOwnStatement = (row: StatementRow): z.input<typeof ownStatement> => ({
  ...{ id: row.id, incidentId: row.incident_id, kind: row.kind, phase: row.phase, fields: row.fields },
  ...{ lateReason: row.late_reason, toFollow: toFollowOf(row.fields), createdAt: isoInstant(row.created_at) },
  completedAt: instantOrNull(row.completed_at),
});

/** A notice as its agency sees it: what was sent, and who there has read it. */
export const presentOwnNotice = (row: SecurityNotice): z.input<typeof ownNotice> => ({
  ...{ id: row.id, incidentId: row.incident_id, kind: row.kind, sequence: row.sequence },
  ...{ language: languageOf(row), subject: row.subject },
  ...{ body: row.body, sha256: row.sha256, sentAt: isoInstant(row.sent_at ?? row.created_at) },
  openedBy: row.receipts
    .filter(({ kind }) => kind === 'opened')
    .map(each => ({ memberId: each.membership_id, at: isoInstant(each.created_at) })),
  acknowledgedBy: row.receipts
    .filter(({ kind }) => kind === 'acknowledged')
    .map(each => ({ recipient: each.recipient_kind, id: each.membership_id, at: isoInstant(each.created_at) })),
});

/** With what the incident has brought the agency so far. */
export const presentWholeNotice = ({
  notice,
  clocks,
  statements,
}: {
  notice: SecurityNotice;
  clocks: ClockRow[];
  statements: StatementRow[];
}): z.input<typeof ownNoticeWithClocks> => ({
  ...presentOwnNotice(notice),
  ...{ clocks: clocks.map(presentOwnClock), statements: statements.map(presentOwnStatement) },
});

export function presentContact(row: ContactRow): z.input<typeof contact> {
  const short = row.language.split('-')[0] ?? '';
  return {
    ...{ name: row.name, email: row.email, phone: row.phone, language: row.language },
    noticeLanguage: isNoticeLanguage(short) ? short : null,
    ...{ createdAt: isoInstant(row.created_at), updatedAt: isoInstant(row.updated_at) },
  };
}
