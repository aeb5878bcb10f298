import { welcomeAdmin } from './access/welcome-admin.contract.ts';
import { welcomeMember } from './access/welcome-member.contract.ts';
import { provisionAgency } from './billing/provision-agency.contract.ts';
import { reconcileStripe } from './billing/reconcile-stripe.contract.ts';
import { syncCustomer } from './billing/sync-customer.contract.ts';
import { contain } from './containment/contain.contract.ts';
import { scanDocument } from './documents/scan-document.contract.ts';
import { importRows } from './imports/import-rows.contract.ts';
import { distributePostMortem } from './incidents/distribute-post-mortem.contract.ts';
import { followUpAction } from './incidents/follow-up-action.contract.ts';
import { remindPerson } from './incidents/remind-person.contract.ts';
import { respondToIncident } from './incidents/respond-to-incident.contract.ts';
import type { Contract } from './kernel/contract.ts';
import { tellOperators } from './kernel/tell-operators.contract.ts';
import { notifyAgency } from './notices/notify-agency.contract.ts';
import { pageOnCall } from './paging/page-on-call.contract.ts';
import { sendTestPage } from './paging/send-test-page.contract.ts';
import { handleExposedCredential } from './suspicions/handle-exposed-credential.contract.ts';
import { reportSuspicionRun } from './suspicions/report-suspicion.contract.ts';
import { handleVulnerabilityReport } from './vulnerabilities/handle-vulnerability-report.contract.ts';
import { mailReport } from './vulnerabilities/mail-report.contract.ts';
import { renewSecurityTxt } from './vulnerabilities/renew-security-txt.contract.ts';

/** Every contract there is: what the sender, the relay and the worker know runs by. One line for each, by name. */
export const contracts: readonly Contract[] = [
  tellOperators,
  syncCustomer,
  provisionAgency,
  reconcileStripe,
  welcomeAdmin,
  welcomeMember,
  scanDocument,
  importRows,
  respondToIncident,
  notifyAgency,
  pageOnCall,
  sendTestPage,
  contain,
  reportSuspicionRun,
  handleExposedCredential,
  remindPerson,
  distributePostMortem,
  followUpAction,
  handleVulnerabilityReport,
  mailReport,
  renewSecurityTxt,
];
