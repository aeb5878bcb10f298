import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';

/** Who commands, as the duty before may have left it. */
export const freshCommander = async (unit: PlatformUnit, { id }: IncidentRow): Promise<string | null> =>
  (await unit.sql.selectFrom('incident').select('commander_id').where('id', '=', id).executeTakeFirstOrThrow())
    .commander_id;
