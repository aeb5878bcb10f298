export const affectedStates = ['proposed', 'confirmed', 'rejected'] as const;
export const noticeKinds = ['initial', 'update', 'final'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
export const noticeStates = ['draft', 'approved', 'sent', 'withdrawn'] as const;
export const recipientKinds = ['admin', 'security_contact', 'exercise'] as const;
export type RecipientKind = (typeof recipientKinds)[number];
/** `accepted`: by the mail server; a bounce may follow. */
export const deliveryStates = ['pending', 'accepted', 'refused', 'bounced'] as const;
export const receiptKinds = ['opened', 'acknowledged'] as const;
export const statementKinds = ['gdpr_33', 'gdpr_34', 'ndb_assessment', 'ndb_statement'] as const;
export type StatementKind = (typeof statementKinds)[number];
