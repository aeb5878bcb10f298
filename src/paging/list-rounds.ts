import type { Selectable } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

export type PageRow = Selectable<Tables['page']>;
export type RoundWithPages = Selectable<Tables['page_round']> & { pages: PageRow[] };

/** The rounds of paging about an incident, the newest first, each with its pages in the order they were made. */
export async function listRounds(unit: PlatformUnit, incidentId: string): Promise<RoundWithPages[]> {
  const rounds = await unit.sql
    .selectFrom('page_round')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .orderBy('created_at', 'desc')
    .execute();
  const pages = await unit.sql
    .selectFrom('page')
    .selectAll()
    .where('incident_id', '=', incidentId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rounds.map(round => ({ ...round, pages: pages.filter(({ round_id }) => round_id === round.id) }));
}
