/** Every workflow, exported under its contract's name: export { provisionAgency as 'provision-agency' } from '...'. */

export { welcomeAdmin as 'welcome-admin' } from './access/welcome-admin.workflow.ts';
export { welcomeMember as 'welcome-member' } from './access/welcome-member.workflow.ts';
export { provisionAgency as 'provision-agency' } from './billing/provision-agency.workflow.ts';
export { reconcileStripe as 'reconcile-stripe' } from './billing/reconcile-stripe.workflow.ts';
export { syncCustomer as 'sync-customer' } from './billing/sync-customer.workflow.ts';
export { containIncident as contain } from './containment/contain.workflow.ts';
export { scanDocument as 'scan-document' } from './documents/scan-document.workflow.ts';
export { importRows as 'import-rows' } from './imports/import-rows.workflow.ts';
export { remindPerson as 'remind-person' } from './incidents/remind-person.workflow.ts';
export { respondToIncident as 'respond-to-incident' } from './incidents/respond-to-incident.workflow.ts';
export { guardDatabase as 'guard-database' } from './kernel/guard-database.workflow.ts';
export { prune } from './kernel/prune.workflow.ts';
export { reconcileRuns as 'reconcile-runs' } from './kernel/reconcile-runs.workflow.ts';
export { sealAudit as 'seal-audit' } from './kernel/seal-audit.workflow.ts';
export { tellOperators as 'tell-operators' } from './kernel/tell-operators.workflow.ts';
export { verifyAudit as 'verify-audit' } from './kernel/verify-audit.workflow.ts';
export { advanceLeases as 'advance-leases' } from './leases/advance-leases.workflow.ts';
export { notifyAgency as 'notify-agency' } from './notices/notify-agency.workflow.ts';
export { pageOnCall as 'page-on-call' } from './paging/page-on-call.workflow.ts';
export { sendTestPage as 'send-test-page' } from './paging/send-test-page.workflow.ts';
export { distributePostMortem as 'distribute-post-mortem' } from './post-mortems/distribute-post-mortem.workflow.ts';
export { followUpAction as 'follow-up-action' } from './post-mortems/follow-up-action.workflow.ts';
export { handleExposed as 'handle-exposed-credential' } from './suspicions/handle-exposed-credential.workflow.ts';
export { reportSuspicion as 'report-suspicion' } from './suspicions/report-suspicion.workflow.ts';
export { handleVulnerabilityReport as 'handle-vulnerability-report' } from './vulnerabilities/handle-vulnerability-report.workflow.ts';
export { mailReport as 'mail-report' } from './vulnerabilities/mail-report.workflow.ts';
export { renewSecurityTxt as 'renew-security-txt' } from './vulnerabilities/renew-security-txt.workflow.ts';
