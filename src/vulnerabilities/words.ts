/** ISO/IEC 30111's way of a report. */
export const reportStates = ['received', 'verifying', 'fixing', 'fixed', 'disclosed', 'rejected', 'duplicate'] as const;
export type ReportState = (typeof reportStates)[number];
export const reportChannels = ['page', 'api', 'mail'] as const;
export type ReportChannel = (typeof reportChannels)[number];
/** CVSS 4.0's qualitative scale. */
export const cvssRatings = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type CvssRating = (typeof cvssRatings)[number];
