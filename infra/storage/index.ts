export { createAuditAnchors } from './create-audit-anchors.ts';
export { createDiskStorage } from './create-disk-storage.ts';
export { createDocumentCipher } from './create-document-cipher.ts';
export { createObjectStorage } from './create-object-storage.ts';
export { createReportCipher } from './create-report-cipher.ts';
export { findType } from './find-type.ts';
