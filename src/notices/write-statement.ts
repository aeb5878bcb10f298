import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import { faultsOf } from '../kernel/faults-of.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import { plainWords } from '../kernel/plain-words.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { lockCourse } from './notice-course.ts';
import type { StatementRow } from './rows.ts';
import { statementFields } from './statement-rules.ts';
import type { StatementKind } from './words.ts';

export type NewStatement = {
  incidentId: string;
  agencyId: string;
  kind: StatementKind;
  fields: Record<string, unknown>;
  lateReason?: string | undefined;
};

/**
 * Begins the next phase of a statement for an agency: what an earlier phase said is in it already, and may be changed.
 * @throws DomainError `not_found` for an agency that the incident does not name, `conflict` while a phase is not
 *   complete, `invalid_input` for fields that the kind does not have
 */
export async function writeStatement(unit: PlatformUnit, statement: NewStatement): Promise<StatementRow> {
  const { incidentId, agencyId, kind, lateReason } = statement;
  await lockCourse(unit, { incidentId, agencyId });
  const before = await unit.sql
    .selectFrom('legal_statement')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .where('for_agency', '=', agencyId)
    .where('kind', '=', kind)
    .orderBy('phase', 'desc')
    .executeTakeFirst();
  if (before && !before.complete) throw new DomainError('conflict', `phase ${before.phase} is not complete yet`);
  const { toFollow: _promised, ...said } = before?.fields ?? {};
  const fields = parseFields(kind, { ...said, ...statement.fields });
  const row = await unit.sql
    .insertInto('legal_statement')
    .values({
      ...{ id: uuid7(), incident_id: incidentId, for_agency: agencyId, kind, phase: (before?.phase ?? 0) + 1 },
      ...{ fields: jsonb(fields), late_reason: lateReason ?? null, created_by: unit.actor.id },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteStatement(unit, row);
  return row;
}

/** Fields as the kind has them. @throws DomainError `invalid_input` naming each fault */
export function parseFields(kind: StatementKind, fields: unknown): Record<string, unknown> {
  const parsed = statementFields[kind].safeParse(fields, { error: plainWords });
  if (parsed.success) return parsed.data;
  const faults = faultsOf('body', parsed.error.issues, ['fields']);
  throw new DomainError('invalid_input', `these are no fields of ${kind}`, { faults });
}

export async function noteStatement(unit: PlatformUnit, row: StatementRow): Promise<void> {
  const facts = { statementId: row.id, agencyId: row.for_agency, statement: row.kind, phase: row.phase };
  const line = { incidentId: row.incident_id, kind: 'statement_changed' as const };
  await writeTimeline(unit, { ...line, facts: { ...facts, complete: row.complete } });
}
