import { defineEntity, p } from '@mikro-orm/core';
import { Incident } from '../incidents/incident.entity.ts';
import { createdAt, id, instant, limitedPolicy, platformPolicies, staffOnlyPolicy, version } from '../kernel/entity.ts';
import { statementKinds } from './words.ts';

/** What an agency sees: its own complete ones, of an incident that it was told of. */
const told =
  "complete and exists (select from breach_notice n where n.incident_id = legal_statement.incident_id and n.for_agency = legal_statement.for_agency and n.state = 'sent' and not n.exercise)";

/** What a law asks to be written down about an incident for an agency; each phase of information is a row of its own. */
export const LegalStatementSchema = defineEntity({
  name: 'LegalStatement',
  tableName: 'legal_statement',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    forAgency: p.uuid(),
    kind: p.enum(statementKinds),
    /** Counts from 1: information may be given in phases (GDPR article 33(4)). */
    phase: p.integer(),
    /** By the law's own list; the rule of the kind validates them. */
    fields: p.json().$type<Record<string, unknown>>(),
    /** Reasons for the delay (article 33(1)), when it was late. */
    lateReason: p.text().nullable(),
    complete: p.boolean().default(false),
    createdBy: p.uuid(),
    completedAt: instant().nullable(),
    createdAt: createdAt(),
    version: version(),
  },
  uniques: [{ name: 'legal_statement_key', properties: ['incidentId', 'forAgency', 'kind', 'phase'] }],
  indexes: [
    {
      name: 'legal_statement_agency_idx',
      expression:
        'create index "legal_statement_agency_idx" on "legal_statement" ("for_agency", "created_at" desc, "id" desc)',
    },
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
