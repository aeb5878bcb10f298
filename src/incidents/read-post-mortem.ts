import type { Selectable } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';
import type { ActionRow } from './find-action.ts';
import { type FoundPostMortem, findPostMortem } from './find-post-mortem.ts';

export type ReaderRow = Selectable<Tables['post_mortem_reader']>;
export type WholePostMortem = { postMortem: FoundPostMortem; readers: ReaderRow[]; actions: ActionRow[] };

/** A post-mortem with who is to read it and what is to change. @throws DomainError `not_found` */
export async function readPostMortem(unit: PlatformUnit, incidentId: string): Promise<WholePostMortem> {
  const postMortem = await findPostMortem(unit, incidentId);
  const readers = await unit.sql
    .selectFrom('post_mortem_reader')
    .selectAll()
    .where('post_mortem_id', '=', postMortem.id)
    .orderBy('id')
    .execute();
  return { postMortem, readers, actions: await listActions(unit, incidentId) };
}

/** The actions of an incident, in the order they are due. */
export const listActions = (unit: PlatformUnit, incidentId: string): Promise<ActionRow[]> =>
  unit.sql
    .selectFrom('post_mortem_action')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .orderBy('due_at')
    .orderBy('id')
    .execute();
