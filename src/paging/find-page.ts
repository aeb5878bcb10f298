import { sql } from 'kysely';
import { findOperators } from '../incidents/find-operators.ts';
import { linkGeneration } from '../incidents/link-generation.ts';
import type { PlatformUnit } from '../kernel/unit.ts';

/** A page with its round, its incident and whom it is to; null when there is none, or that person has left the company. */
export async function findPage(unit: PlatformUnit, pageId: string) {
  const row = await unit.sql
    .selectFrom('page')
    .innerJoin('page_round', 'page_round.id', 'page.round_id')
    .innerJoin('incident', 'incident.id', 'page.incident_id')
    .select([
      'page.id as pageId',
      'page.person_id as personId',
      'page.state',
      'page.channel',
      'page.level',
      'page.turn',
    ])
    .select(['page_round.id as roundId', 'page_round.state as roundState'])
    .select(['page_round.acknowledged_by as roundAcknowledgedBy', 'page_round.acknowledged_at as roundAcknowledgedAt'])
    .select(['incident.id as incidentId', 'incident.number', 'incident.severity', 'incident.title', 'incident.phase'])
    .select(linkGeneration('page_link', sql.ref('page.id')).as('linkGeneration'))
    .select([
      'incident.exercise',
      'incident.outcome',
      'incident.merged_into as mergedInto',
      'incident.acknowledged_by as acknowledgedBy',
    ])
    .where('page.id', '=', pageId)
    .executeTakeFirst();
  if (!row) return null;
  const operators = await findOperators(unit);
  const person = operators.find(({ personId }) => personId === row.personId);
  return person ? { ...row, number: Number(row.number), person, operators } : null;
}
export type FoundPage = NonNullable<Awaited<ReturnType<typeof findPage>>>;
