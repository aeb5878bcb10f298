import { type Control, dailyMs, type LiveDemand } from './control.ts';

const dayMs = 86_400_000;

const reports: LiveDemand = {
  kinds: ['run', 'drill'],
  maxAgeMs: 90 * dayMs,
  what: 'a report from outside, dealt with to its end',
  optional: true,
};
const securityTxt: LiveDemand = { kinds: ['probe'], maxAgeMs: dailyMs, what: 'the daily check of security.txt' };

/** An incident, or a drill of one: without either for so long nobody knows whether it would still work. */
const incidentOrDrill: readonly LiveDemand[] = [
  { kinds: ['run', 'drill'], maxAgeMs: 90 * dayMs, what: 'an incident that was closed, or npm run drill:incident' },
];

/** A. From the platform policy. The first four texts of each are docs/controls.md's, word for word; a test compares them. */
export const platformControls: readonly Control[] = [
  {
    id: 'A1',
    promise: 'Anyone can report a vulnerability; reports are verified rapidly and fixed',
    keptBy:
      'public intake + `handle-vulnerability-report` workflow with acknowledgement, verification and remediation clocks; RFC 9116 security.txt whose expiry renews itself',
    proof: 'per report; security.txt (daily)',
    maxAgeMs: dayMs,
    demand: {
      kind: 'test-suite',
      files: [
        'tests/alerts/receive-alerts.test.ts',
        'tests/temporal/reconcile-runs.test.ts',
        'tests/vulnerabilities/advisories.test.ts',
        'tests/vulnerabilities/handle-report.workflow.test.ts',
        'tests/vulnerabilities/intake.test.ts',
        'tests/vulnerabilities/operate-reports.test.ts',
        'tests/vulnerabilities/pages.test.ts',
        'tests/vulnerabilities/report-mail.test.ts',
        'tests/vulnerabilities/security-txt.test.ts',
      ],
    },
    live: [securityTxt, reports],
  },
  {
    id: 'A2',
    promise: 'A security event is escalated at once, at the highest priority, until fixed',
    keptBy: '`respond-to-incident` workflow: severity, commander, page with repeat and escalation until acknowledged',
    proof: 'per incident',
    maxAgeMs: null,
    demand: {
      kind: 'test-suite',
      files: [
        'tests/containment/contain.workflow.test.ts',
        'tests/containment/containment.test.ts',
        'tests/incidents/end-operator.test.ts',
        'tests/incidents/outage.test.ts',
        'tests/incidents/respond-to-incident.workflow.test.ts',
        'tests/paging/acknowledge.test.ts',
        'tests/paging/channels.test.ts',
        'tests/paging/on-call-api.test.ts',
        'tests/paging/page-on-call.workflow.test.ts',
        'tests/paging/raised.workflow.test.ts',
      ],
    },
    live: incidentOrDrill,
    notCovered: 'Pages by telephone or SMS: mail and signed webhooks only.',
  },
  {
    id: 'A3',
    promise: 'After the fix a post-mortem is written and distributed internally',
    keptBy: 'the workflow cannot close before the post-mortem is published and every named reader has acknowledged it',
    proof: 'per incident',
    maxAgeMs: null,
    demand: {
      kind: 'test-suite',
      files: [
        'tests/incidents/respond-to-incident.workflow.test.ts',
        'tests/post-mortems/pages.test.ts',
        'tests/post-mortems/post-mortem.test.ts',
        'tests/post-mortems/post-mortems.workflow.test.ts',
      ],
    },
    live: incidentOrDrill,
  },
  {
    id: 'A4',
    promise:
      'Affected customers are told promptly, in writing, on verification of a breach: what happened and where the investigation stands',
    keptBy:
      'one notice per affected agency, delivery proven, later updates as the status changes; GDPR art. 33 (72 h from awareness) and Australian NDB (30-day assessment) clocks; Reeve is a processor: the agency is the controller who is told',
    proof: 'per incident and agency',
    maxAgeMs: null,
    demand: {
      kind: 'test-suite',
      files: [
        'tests/assurance/told.test.ts',
        'tests/notices/affected-agencies.test.ts',
        'tests/notices/aware.test.ts',
        'tests/notices/compare-text.rules.test.ts',
        'tests/notices/comparison.test.ts',
        'tests/notices/notify-agency.workflow.test.ts',
        'tests/notices/own-duties.test.ts',
      ],
    },
    live: incidentOrDrill,
    notCovered: 'Telephone calls, which a person makes and records.',
  },
  {
    id: 'A5',
    promise: 'Hosted in one named region over several availability zones, in a private network',
    keptBy:
      '`infra/aws`: region pinned per agency (IE/UK: eu-west-1; AU: ap-southeast-2), multi-AZ, VPC, no public data store',
    proof: 'template checks (each release)',
    maxAgeMs: null,
    demand: null,
    missing:
      'Each agency is assigned the region of its country and refused where there is none, but no infrastructure template exists that could be checked.',
  },
  {
    id: 'A6',
    promise: 'Encrypted backups in several locations of every store that holds customer data',
    keptBy: '`back-up` workflow: encrypted before it leaves, two locations at least, object lock, manifest',
    proof: 'each backup (24 h)',
    maxAgeMs: dayMs,
    demand: null,
    missing: 'No backups are taken yet.',
  },
  {
    id: 'A7',
    promise: 'TLS 1.2 or later and AES-256 in transit and at rest, authenticated',
    keptBy:
      'TLS policy at the edge and to PostgreSQL, Temporal, SMTP; envelope encryption of secrets; encrypted Temporal payloads',
    proof: 'TLS probe with a published report (weekly), key rotation',
    maxAgeMs: 7 * dayMs,
    demand: null,
    missing:
      'What workflows record and the secrets in the database are encrypted with AES-256-GCM, but there is no TLS edge to probe, no key rotation, and no proof of encryption at rest.',
  },
  {
    id: 'A8',
    promise: 'Permission levels for employees with access to customer data; all access authenticated, logged, audited',
    keptBy:
      'operators have no standing access: `grant-support-access` workflow (reason, second approver, time-boxed, expires by itself), each read audited and visible to the agency',
    proof: 'each grant',
    maxAgeMs: null,
    demand: null,
    missing:
      'The database shows operators no agency data at all; what is missing is the workflow that grants, audits and ends access when support needs it.',
  },
  {
    id: 'A9',
    promise: 'Zero trust: nothing is granted for being on the network',
    keptBy: 'every listener authenticates its caller, internal ones too; no trust by address',
    proof: 'endpoint walk (each release)',
    maxAgeMs: null,
    demand: null,
    missing:
      'No walk over every listener has run: the code endpoint, the Temporal UI proxy and the health checks are not part of one yet.',
  },
  {
    id: 'A10',
    promise: 'Two-factor authentication on every infrastructure account',
    keptBy: 'operators cannot sign in without it; an attested inventory of infrastructure accounts',
    proof: 'access review (quarterly)',
    maxAgeMs: 92 * dayMs,
    demand: null,
    missing:
      "Operators cannot finish signing in without a second factor; an attested inventory of the accounts with the infrastructure's vendors does not exist yet.",
  },
  {
    id: 'A11',
    promise: 'Employees sign a confidentiality agreement',
    keptBy: '`onboard-operator` workflow: no grant before signature',
    proof: 'per person',
    maxAgeMs: null,
    demand: null,
    missing: 'No record of signed agreements, and no workflow that demands one before access.',
  },
  {
    id: 'A12',
    promise: 'Employees are onboarded and trained on security systems and policies',
    keptBy: 'the same workflow, with training records',
    proof: 'per person',
    maxAgeMs: null,
    demand: null,
    missing: 'No training records, and no workflow that demands them before access.',
  },
  {
    id: 'A13',
    promise: 'Each software update is reviewed by at least two engineers',
    keptBy: '`verify-release`: two approvals on the exact commit, neither by its author',
    proof: 'per release',
    maxAgeMs: null,
    demand: null,
    missing: 'Releases are not verified by a workflow yet; nothing counts the approvals of a commit.',
  },
  {
    id: 'A14',
    promise: 'Engineers attend security training at least yearly',
    keptBy: '`renew-training`: durable yearly timer, reminders, access suspended when overdue',
    proof: 'yearly, per person',
    maxAgeMs: 365 * dayMs,
    demand: null,
    missing: 'No training dates are kept, and nothing suspends who is overdue.',
  },
  {
    id: 'A15',
    promise:
      'Customers manage their own accounts and access, protect credentials with a strong password policy, and report suspicion',
    keptBy:
      'agency administration, password policy, access review by the agency, report button; terms accepted by version; compliance with local law is theirs and said so',
    proof: 'per agency',
    maxAgeMs: null,
    demand: null,
    missing:
      'Agencies invite, change roles and report suspicions in the product, but no run makes them review access, and accepted terms are not recorded by version.',
  },
];
