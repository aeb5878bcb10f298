import { DomainError } from '../kernel/errors.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { lockStatement, type StatementName } from './lock-statement.ts';
import type { StatementRow } from './rows.ts';
import { noteStatement, parseFields } from './write-statement.ts';

export type StatementChange = {
  version: number;
  /** Replaces the ones it names; null takes one away. */
  fields?: Record<string, unknown> | undefined;
  lateReason?: string | null | undefined;
};

/**
 * Changes a phase that is not complete.
 * @throws DomainError `not_found`, `version_stale`, `conflict` for a complete one, `invalid_input`
 */
export async function changeStatement(
  unit: PlatformUnit,
  name: StatementName,
  change: StatementChange,
): Promise<StatementRow> {
  const before = await lockStatement(unit, name);
  if (before.version !== change.version) throw new DomainError('version_stale', 'somebody has changed this statement');
  if (before.complete) throw new DomainError('conflict', 'this phase is complete: begin the next one');
  const merged = Object.entries({ ...before.fields, ...change.fields }).filter(([, value]) => value !== null);
  const row = await unit.sql
    .updateTable('legal_statement')
    .set({
      fields: jsonb(parseFields(before.kind, Object.fromEntries(merged))),
      late_reason: change.lateReason === undefined ? before.late_reason : change.lateReason,
      version: before.version + 1,
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteStatement(unit, row);
  return row;
}
