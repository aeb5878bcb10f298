import type { Selectable } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

export type ActionRow = Selectable<Tables['post_mortem_action']>;

/** An action of an incident, locked where it is to be changed. @throws DomainError `not_found` */
export async function findAction(
  unit: PlatformUnit,
  { incidentId, actionId }: { incidentId: string; actionId: string },
): Promise<ActionRow> {
  const query = unit.sql
    .selectFrom('post_mortem_action')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .where('id', '=', actionId);
  const row = await (unit.mode === 'write' ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw new DomainError('not_found', 'there is no such action of this incident');
  return row;
}
