import { type Control, dailyMs } from './control.ts';

const dayMs = 86_400_000;

/** B. From the product policy. The first four texts of each are docs/controls.md's, word for word; a test compares them. */
export const productControls: readonly Control[] = [
  {
    id: 'B1',
    promise: 'Staff actions limited to authorised agency roles and module entitlements',
    keptBy:
      'a permission matrix as data; every route names its permission and module; a walk over the router proves none is missing',
    proof: 'test walk (each release)',
    maxAgeMs: null,
    demand: {
      kind: 'test-suite',
      files: ['tests/http/walk.test.ts', 'tests/http/scopes.test.ts', 'tests/access/members.test.ts'],
    },
    notCovered: 'Modules that have no routes yet.',
  },
  {
    id: 'B2',
    promise: 'Tenant isolation on requests, data access, portal workflows, reports, exports, automation jobs',
    keptBy:
      'row-level security forced in PostgreSQL under a role that neither owns tables nor bypasses it; boot fails otherwise; jobs without an agency fail loudly',
    proof: "isolation suite (each release, and on each rehearsal's copy)",
    maxAgeMs: null,
    demand: {
      kind: 'test-suite',
      files: [
        'tests/http/walk.test.ts',
        'tests/http/scopes.test.ts',
        'tests/drills/isolation.test.ts',
        'tests/database/isolation.test.ts',
        'tests/database/scopes.test.ts',
        'tests/database/guard.test.ts',
        'tests/database/unit.test.ts',
      ],
    },
    notCovered: 'Portal workflows and reports, which do not exist yet; and no restored copy has been rehearsed.',
  },
  {
    id: 'B3',
    promise: 'Portal users see only their agency, owner, renter, property, lease or communication context',
    keptBy: 'restrictive row-level policies per portal person, not only filters in code',
    proof: 'the same',
    maxAgeMs: null,
    demand: {
      kind: 'test-suite',
      files: [
        'tests/http/scopes.test.ts',
        'tests/database/scopes.test.ts',
        'tests/portal/portal.test.ts',
        'tests/portal/policies.test.ts',
        'tests/drills/isolation.test.ts',
      ],
    },
    notCovered: 'Communications, which do not exist yet.',
  },
  {
    id: 'B4',
    promise:
      'Audit logs of trust accounting, finance, portal, billing, workflow and security events, without passwords, tokens, card data or raw secrets',
    keptBy:
      "append-only, written in the effect's own transaction, sealed in hash-linked batches, the head anchored outside the database",
    proof: 'verification (daily)',
    maxAgeMs: dailyMs,
    demand: { kind: 'probe' },
    notCovered: 'Trust accounting, which does not exist yet.',
  },
  {
    id: 'B5',
    promise:
      'Secure sessions, password controls, two-factor pathways, defensive handling of failed or suspicious sign-ins',
    keptBy:
      'hashed opaque sessions, argon2id, block list, TOTP, passkeys, recovery codes, throttling, lockout, `handle-suspicious-sign-in`',
    proof: 'suite (each release)',
    maxAgeMs: null,
    demand: null,
    missing:
      'Passwords, one-time codes, hashed sessions and throttling exist; passkeys, recovery codes and the handling of suspicious sign-ins do not, so the suite that would prove the whole promise cannot pass.',
  },
  {
    id: 'B6',
    promise: 'Stripe signatures verified before subscription, checkout or provisioning changes are trusted',
    keptBy: 'raw-body verification, event ledger, re-fetch instead of trusting payloads',
    proof: 'Stripe drill (each release)',
    maxAgeMs: null,
    demand: { kind: 'test-suite', files: ['tests/billing/receive-stripe-event.test.ts'] },
    notCovered: 'A drill against Stripe itself; what ran is the sandbox that signs events as Stripe does.',
  },
  {
    id: 'B7',
    promise:
      'AI, email, SMS and integration jobs use scoped credentials, conservative logging, retry controls, clear failure states',
    keptBy: '`deliver` workflows per job, per-agency credentials, redacted logs, named failure states, manual retry',
    proof: 'each job',
    maxAgeMs: null,
    demand: null,
    missing:
      'Mail is sent by workflows with retries and named failures; per-agency credentials, SMS, AI and integrations do not exist yet.',
  },
  {
    id: 'B8',
    promise: 'Security-sensitive configuration in environment settings or managed secrets only',
    keptBy: 'typed configuration read in one place, `_FILE` and secrets-manager sources, secret scan',
    proof: 'scan (each release)',
    maxAgeMs: null,
    demand: { kind: 'test-suite', files: ['tests/house/secrets.test.ts'] },
    notCovered: 'Secrets managers of a cloud: secrets come from the environment or from files named by _FILE.',
  },
  {
    id: 'B9',
    promise:
      'Backups, restore rehearsals, migration checks and release verification are maintained, so that recovery is tested',
    keptBy: '`rehearse-restore`, `check-migration`, `verify-release` on schedules, with measured RPO and RTO',
    proof: 'rehearsal (7 days)',
    maxAgeMs: 7 * dayMs,
    demand: null,
    missing: 'No restore has been rehearsed, no migration tried on a restored copy, and no recovery time measured.',
  },
  {
    id: 'B10',
    promise:
      'Custom features and integrations get a security review of isolation, permissions, validation, logging and retention before release',
    keptBy: '`review-feature` workflow: only its approval can enable the feature for an agency',
    proof: 'per feature',
    maxAgeMs: null,
    demand: null,
    missing: 'No workflow reviews custom features yet; there are none to enable.',
  },
  {
    id: 'B11',
    promise: 'Customers can promptly report suspected access, exposed credentials or security issues',
    keptBy: 'in-product report that triggers triage, with immediate containment (revoke sessions, rotate credentials)',
    proof: 'per report',
    maxAgeMs: null,
    demand: {
      kind: 'test-suite',
      files: [
        'tests/suspicions/suspicions.test.ts',
        'tests/suspicions/suspicions.workflow.test.ts',
        'tests/suspicions/unanswered.workflow.test.ts',
      ],
    },
    live: [
      {
        kinds: ['run', 'drill'],
        maxAgeMs: 90 * dayMs,
        what: 'a report of a customer, answered in writing',
        optional: true,
      },
    ],
  },
  {
    id: 'B12',
    promise: 'Security documentation is kept current and reviewed',
    keptBy:
      '`review-document` on a schedule: versions, reviewers, due dates; reviewed side by side with customer contracts, privacy notice and scope of implementation',
    proof: '180 days',
    maxAgeMs: 180 * dayMs,
    demand: null,
    missing: 'Documents have no review dates and no workflow that keeps them yet.',
  },
];
