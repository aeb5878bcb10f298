import { type AccessDeps, createAccessActivities } from './access/access.activities.ts';
import { type BillingDeps, createBillingActivities } from './billing/billing.activities.ts';
import { type ContainmentDeps, createContainmentActivities } from './containment/containment.activities.ts';
import { createDocumentActivities, type DocumentDeps } from './documents/documents.activities.ts';
import { createImportsActivities, type ImportDeps } from './imports/imports.activities.ts';
import { type AuditDeps, createAuditActivities } from './incidents/audit.activities.ts';
import { createIncidentActivities, type IncidentDeps } from './incidents/incidents.activities.ts';
import { createIntegrityActivities, type IntegrityDeps } from './incidents/integrity.activities.ts';
import { createKernelActivities, type KernelDeps } from './kernel/kernel.activities.ts';
import { createKeysActivities, type KeysDeps } from './kernel/keys.activities.ts';
import { createLeasesActivities, type LeasesDeps } from './leases/leases.activities.ts';
import { createNoticeActivities, type NoticeDeps } from './notices/notices.activities.ts';
import { createPagingActivities, type PagingDeps } from './paging/paging.activities.ts';
import { createPostMortemActivities, type PostMortemDeps } from './post-mortems/post-mortems.activities.ts';
import { createSuspicionActivities, type SuspicionDeps } from './suspicions/suspicions.activities.ts';
import { createVulnerabilityActivities, type VulnerabilityDeps } from './vulnerabilities/vulnerabilities.activities.ts';

/** What all activities need, handed in by the worker. Each module adds its own to this type and to the list below. */
export type ActivityDeps = KernelDeps &
  KeysDeps &
  BillingDeps &
  AccessDeps &
  DocumentDeps &
  ImportDeps &
  LeasesDeps &
  IncidentDeps &
  IntegrityDeps &
  AuditDeps &
  ContainmentDeps &
  SuspicionDeps &
  NoticeDeps &
  PagingDeps &
  PostMortemDeps &
  VulnerabilityDeps;

/** Every activity there is, by name; names are unique over all modules. */
export const createActivities = (deps: ActivityDeps) => ({
  ...createKernelActivities(deps),
  ...createKeysActivities(deps),
  ...createBillingActivities(deps),
  ...createAccessActivities(deps),
  ...createDocumentActivities(deps),
  ...createImportsActivities(deps),
  ...createLeasesActivities(deps),
  ...createIncidentActivities(deps),
  ...createIntegrityActivities(deps),
  ...createAuditActivities(deps),
  ...createContainmentActivities(deps),
  ...createSuspicionActivities(deps),
  ...createNoticeActivities(deps),
  ...createPagingActivities(deps),
  ...createPostMortemActivities(deps),
  ...createVulnerabilityActivities(deps),
});
export type Activities = ReturnType<typeof createActivities>;
