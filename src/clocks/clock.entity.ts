import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, limitedPolicy, platformPolicies, staffOnlyPolicy } from '../kernel/entity.ts';
import { clockStates, clockSubjects } from './words.ts';

/** What an agency sees: its own clocks of an incident that it was told of. Policies of notices apply within the policy. */
const told =
  "subject_type = 'incident' and exists (select from breach_notice n where n.incident_id = subject_id and n.for_agency = clock.for_agency and n.state = 'sent' and not n.exercise)";

/** A duty with an end: warned of before, an operator's task when it has passed. One for each subject, agency, kind and occasion. */
export const ClockSchema = defineEntity({
  name: 'Clock',
  tableName: 'clock',
  properties: {
    id: id(),
    subjectType: p.enum(clockSubjects),
    subjectId: p.uuid(),
    /** The agency whose clock it is; null for our own duties. */
    forAgency: p.uuid().nullable(),
    /** What brought it, where there may be several of a kind: a direction of an authority. */
    occasionId: p.uuid().nullable(),
    /** Closed word: `gdpr_33_authority`, `ndb_assessment`, `report_acknowledgement`. */
    kind: p.text(),
    /** Rule and version it was set by, e.g. `gdpr-33@1`. */
    rule: p.text(),
    startsAt: instant(),
    warnAt: instant(),
    dueAt: instant(),
    state: p.enum(clockStates).default('running'),
    warnedAt: instant().nullable(),
    /** Ends that were warned of, as ISO instants: one that it is moved back to is not warned of again. */
    warnedEnds: p.array().$type<string[]>().defaultRaw(`'{}'`),
    overdueAt: instant().nullable(),
    settledAt: instant().nullable(),
    settledBy: p.uuid().nullable(),
    reason: p.text().nullable(),
    /** Section of the law by which it need not be met, for `excepted`. */
    exception: p.text().nullable(),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'clock_occasion_key',
      expression:
        'create unique index "clock_occasion_key" on "clock" ("subject_type", "subject_id", "kind", coalesce("for_agency", "subject_id"), coalesce("occasion_id", "subject_id"))',
    },
    {
      name: 'clock_due_idx',
      expression: `create index "clock_due_idx" on "clock" ("due_at") where "state" in ('running', 'overdue')`,
    },
  ],
  checks: [
    { name: 'clock_order_check', expression: 'starts_at <= warn_at and warn_at <= due_at' },
    { name: 'clock_settled_check', expression: "(state in ('running', 'overdue')) = (settled_at is null)" },
  ],
  rowLevelSecurity: 'force',
  policies: [
    ...platformPolicies(['reeve_platform']),
    {
      ...{ name: 'told', type: 'restrictive', command: 'select', using: told },
      roles: ['reeve_app', 'reeve_operator'],
    },
    staffOnlyPolicy(),
    limitedPolicy('false'),
  ],
});
