import { sql, type Updateable } from 'kysely';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import type { LeaseRow } from './lease-fields.ts';

/** Changes a lease that the unit holds: the next version of it. Also for changes of its parties and rents alone. */
export const writeLease = (
  unit: AgencyUnit,
  leaseId: string,
  columns: Omit<Updateable<Tables['lease']>, 'id' | 'version' | 'updated_at'> = {},
): Promise<LeaseRow> =>
  unit.sql
    .updateTable('lease')
    .set({ ...columns, version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
    .where('id', '=', leaseId)
    .returningAll()
    .executeTakeFirstOrThrow();
