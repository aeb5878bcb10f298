import { isAuditRowGenuine } from '../kernel/audit.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** The id of the last event that was looked at: ids rise with time. */
export type AuditPosition = string;
export type AuditPage = { looked: number; changed: string[]; last: AuditPosition | null };

const pageRows = 5_000;

/**
 * Looks at the next events and names those whose MAC is not theirs: changed, or written by what does not hold the key.
 * An event that was deleted leaves no trace that this could find.
 */
export async function verifyAuditPage(
  unit: PlatformUnit,
  mac: (message: string) => Buffer,
  after: AuditPosition | null,
): Promise<AuditPage> {
  const events = unit.sql
    .selectFrom('audit_event')
    .select(['id', 'for_agency', 'at', 'actor_kind', 'actor_id', 'action', 'outcome', 'subject_type', 'subject_id'])
    .select(['details', 'request_id', 'mac'])
    .orderBy('id')
    .limit(pageRows);
  const rows = await (after ? events.where('id', '>', after) : events).execute();
  const changed = rows.filter(row => !isAuditRowGenuine(row, mac)).map(({ id }) => id);
  return { looked: rows.length, changed, last: rows.length < pageRows ? null : (rows.at(-1)?.id ?? null) };
}
