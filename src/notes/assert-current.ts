import { DomainError } from '../kernel/errors.ts';

/** What a change was meant for, as its sender had read it. */
export type Target = { id: string; version: number };

/** @throws DomainError `not_found` for no row, `version_stale` for one of another version */
export function assertCurrent<Row extends { version: number }>(
  row: Row | undefined,
  { version }: Target,
  what: 'note' | 'task' | 'tag',
): asserts row is Row {
  if (!row) throw new DomainError('not_found', `there is no such ${what}`);
  if (row.version !== version)
    throw new DomainError('version_stale', `somebody else has changed this ${what}: read it again`, {
      facts: { version: row.version },
    });
}
