import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import type { Subject } from './subject.ts';

export type TaskRow = Selectable<Tables['task']>;
export type TaskFields = {
  title: string;
  details: string | null;
  /** A day of the agency. */
  dueOn: string | null;
  /** A membership of staff. */
  assigneeId: string | null;
  subject: Subject | null;
};

/** @throws DomainError `unknown_reference` for what is no membership of staff, or one that is suspended or has ended */
export async function assertAssignee(unit: AgencyUnit, assigneeId: string | null | undefined): Promise<void> {
  if (!assigneeId) return;
  const row = await unit.sql
    .selectFrom('membership')
    .select('id')
    .where('id', '=', assigneeId)
    .where('kind', '=', 'staff')
    .where('state', 'in', ['invited', 'active'])
    .executeTakeFirst();
  if (row) return;
  throw new DomainError('unknown_reference', 'the assignee is not one of your staff', {
    faults: [{ in: 'body', pointer: '/assigneeId', detail: 'names nobody of your staff' }],
  });
}
