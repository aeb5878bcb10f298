import { defineEntity, p } from '@mikro-orm/core';
import { context, createdAt, id, instant, platformPolicies, version } from '../kernel/entity.ts';

export const suspicionKinds = ['suspected_access', 'exposed_credentials', 'issue'] as const;
export const suspicionStates = ['received', 'answered', 'incident'] as const;

/** What somebody signed in suspects (control B11). They see their own; an agency's admins see all of theirs. */
export const SuspicionReportSchema = defineEntity({
  name: 'SuspicionReport',
  tableName: 'suspicion_report',
  properties: {
    id: id(),
    forAgency: p.uuid(),
    /** Membership of who reports. */
    reportedBy: p.uuid(),
    kind: p.enum(suspicionKinds),
    /** Plain text. */
    body: p.text(),
    /** Person whom it is about, if they named one. */
    aboutMembershipId: p.uuid().nullable(),
    state: p.enum(suspicionStates).default('received'),
    /** What was done at once: ended sessions, suspended memberships. */
    sessionsEnded: p.integer().default(0),
    memberSuspended: p.boolean().default(false),
    answer: p.text().nullable(),
    answeredBy: p.uuid().nullable(),
    answeredAt: instant().nullable(),
    incidentId: p.uuid().nullable(),
    /** The incident that pages whoever is on call, since nobody has answered in time. */
    pagedIncidentId: p.uuid().nullable(),
    createdAt: createdAt(),
    updatedAt: instant().defaultRaw('now()'),
    version: version(),
  },
  indexes: [
    {
      name: 'suspicion_report_page_idx',
      expression:
        'create index "suspicion_report_page_idx" on "suspicion_report" ("for_agency", "created_at" desc, "id" desc)',
    },
    {
      name: 'suspicion_report_open_idx',
      expression: `create index "suspicion_report_open_idx" on "suspicion_report" ("created_at") where "state" = 'received'`,
    },
  ],
  checks: [{ name: 'suspicion_report_answer_check', expression: "(state = 'received') = (answered_at is null)" }],
  rowLevelSecurity: 'force',
  policies: [
    ...platformPolicies(['reeve_platform']),
    {
      name: 'own_insert',
      type: 'restrictive',
      command: 'insert',
      check: `reported_by = ${context('member_id', '::uuid')} or ${context('actor_kind')} = 'system'`,
      roles: ['reeve_app', 'reeve_operator'],
    },
    {
      name: 'own',
      type: 'restrictive',
      command: 'select',
      using: `reported_by = ${context('member_id', '::uuid')} or ${context('actor_kind')} = 'system' or (${context('actor_kind')} = 'staff' and exists (select from membership m where m.agency_id = for_agency and m.id = ${context('member_id', '::uuid')} and 'admin' = any (m.roles)))`,
      roles: ['reeve_app', 'reeve_operator'],
    },
  ],
});
