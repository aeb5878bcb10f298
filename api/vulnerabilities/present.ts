import type { z } from 'zod';
import type { AdvisoryRow } from '../../src/vulnerabilities/advisory-row.ts';
import type { OwnReport } from '../../src/vulnerabilities/read-own-report.ts';
import type { ReadReport } from '../../src/vulnerabilities/read-report.ts';
import type { AttachmentRow } from '../../src/vulnerabilities/receive-attachment.ts';
import type { ReportRow } from '../../src/vulnerabilities/report-row.ts';
import type { MessageRow } from '../../src/vulnerabilities/write-report-message.ts';
import { isoInstant } from '../http/schemas.ts';
import type { report } from './schemas.ts';

export type PresentedReport = z.infer<typeof report>;
const when = (at: string | null) => (at === null ? null : isoInstant(at));

const common = (row: ReportRow) => ({
  ...{ number: Number(row.number), title: row.title, state: row.state, rating: row.rating, reason: row.reason },
  ...{ receivedAt: isoInstant(row.created_at), acknowledgedAt: when(row.acknowledged_at) },
  ...{ verifiedAt: when(row.verified_at), fixedAt: when(row.fixed_at), closedAt: when(row.closed_at) },
  discloseOn: row.disclose_on,
});

const presentClocks = (clocks: OwnReport['clocks']) =>
  clocks.map(({ kind, due_at, state }) => ({ kind, dueAt: isoInstant(due_at), state }));

/** A message as either side sees it: who of us has written, reporters do not learn. */
export const presentMessage = ({ id, author_id, channel, body, created_at }: MessageRow) => ({
  ...{ id, from: author_id ? ('reeve' as const) : ('reporter' as const), channel, body, at: isoInstant(created_at) },
});

export const presentFile = ({ id, file_name, bytes, sha256, created_at }: AttachmentRow) => ({
  ...{ id, name: file_name, bytes, sha256, at: isoInstant(created_at) },
});

export const presentStatus = (own: OwnReport) => ({
  ...common(own.report),
  ...{ originalState: own.originalState, clocks: presentClocks(own.clocks) },
  ...{ messages: own.messages.map(presentMessage), files: own.attachments.map(presentFile) },
});
export type PresentedStatus = ReturnType<typeof presentStatus>;

export const presentListed = (row: ReportRow) => ({
  id: row.id,
  ...common(row),
  ...{ channel: row.channel, cvssVector: row.cvss_vector, exploited: row.exploited, incidentId: row.incident_id },
  cvssScore: row.cvss_score === null ? null : row.cvss_score / 10,
  ...{ ownerId: row.owner_id, duplicateOf: row.duplicate_of },
});

export const presentReport = (read: ReadReport): PresentedReport => ({
  ...presentListed(read.report),
  ...{ body: read.report.body, affected: read.report.affected, reporterName: read.report.reporter_name },
  ...{ reporterEmail: read.report.reporter_email, thanksWanted: read.report.thanks_wanted },
  thanksName: read.report.thanks_name,
  clocks: presentClocks(read.clocks),
  messages: read.messages.map(row => ({ ...presentMessage(row), authorId: row.author_id })),
  files: read.attachments.map(presentFile),
  mails: read.mails.map(({ kind, audience, mailed_at, refused_at }) => ({
    ...{ kind, audience, mailedAt: when(mailed_at), refusedAt: when(refused_at) },
  })),
  duplicates: read.duplicates.map(({ id, number }) => ({ id, number: Number(number) })),
  advisory: read.advisory
    ? { id: read.advisory.id, trackingId: read.advisory.tracking_id, state: read.advisory.state }
    : null,
});

export const presentAdvisory = (row: AdvisoryRow) => ({
  ...{ id: row.id, reportId: row.report_id, trackingId: row.tracking_id, title: row.title, cve: row.cve },
  ...{ description: row.description, remedy: row.remedy, state: row.state, revisions: row.revisions },
  ...{ unpublishedChanges: row.edited_by !== null, createdBy: row.created_by, editedBy: row.edited_by },
  ...{ publishedBy: row.published_by, publishedAt: when(row.published_at), version: row.version },
});
export type PresentedAdvisory = ReturnType<typeof presentAdvisory>;
