/** ISO/IEC 30111's way of a report. */
export const reportStates = ['received', 'verifying', 'fixing', 'fixed', 'disclosed', 'rejected', 'duplicate'] as const;
export type ReportState = (typeof reportStates)[number];
export const reportChannels = ['page', 'api', 'mail'] as const;
export type ReportChannel = (typeof reportChannels)[number];
/** CVSS 4.0's qualitative scale. */
export const cvssRatings = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type CvssRating = (typeof cvssRatings)[number];

/** The states in which nothing more is done about a report. */
export const closedReportStates = ['disclosed', 'rejected', 'duplicate'] as const satisfies readonly ReportState[];
export type ClosedReportState = (typeof closedReportStates)[number];
export const isClosed = (state: ReportState): state is ClosedReportState =>
  closedReportStates.some(closed => closed === state);

/** Who is told by a mail about a report: who sent it, or the security team. */
export const mailAudiences = ['reporter', 'team'] as const;
/** What a mail about a report tells; `original_*`: what became of the report that it is a duplicate of. */
export const reportMailKinds = [
  'receipt',
  'acknowledged',
  'verified',
  'rejected',
  'duplicate',
  'fixed',
  'reopened',
  'disclosure_agreed',
  'disclosed',
  'message',
  'link',
  'original_verified',
  'original_rejected',
  'original_fixed',
  'original_disclosed',
  'arrived',
  'answered',
] as const;
export type ReportMailKind = (typeof reportMailKinds)[number];
