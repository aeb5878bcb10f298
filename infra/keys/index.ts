export { type AuditMacs, createAuditMacs } from './create-audit-mac.ts';
export { createKeyManagement } from './create-key-management.ts';
export { createLocalKeys } from './create-local-keys.ts';
export { makeKeyFile } from './make-key-file.ts';
export { reportUnreadable } from './report-unreadable.ts';
