import { sql } from 'kysely';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import type { PlatformUnit, UnitMode } from '../kernel/unit.ts';
import { acknowledgePostMortem } from './acknowledge-post-mortem.ts';
import { findOperators } from './find-operators.ts';
import { linkGeneration } from './link-generation.ts';
import { invalid, type ReaderReference, readReaderToken } from './post-mortem-link.ts';

export type LinkDeps = { database: Database; keys: MacKeys };
export type LinkedReading = {
  /** Whose link it is. */
  personId: string;
  incidentId: string;
  number: number;
  exercise: boolean;
  publishedAt: string;
  acknowledgedAt: string | null;
};

/**
 * What a reader's link is about, for whoever holds it; changes nothing.
 * @throws DomainError `link_invalid`: forged, voided, or its reader was released or works here no more
 */
export async function viewByLink({ database, keys }: LinkDeps, token: string): Promise<LinkedReading> {
  const reader = await readReaderToken(keys, token);
  return open(database, 'read', unit => linked(unit, reader));
}

/**
 * Its reader says by it that they have read the post-mortem. Again: changes nothing.
 * @throws DomainError `link_invalid`
 */
export async function acknowledgeByLink({ database, keys }: LinkDeps, token: string): Promise<LinkedReading> {
  const reader = await readReaderToken(keys, token);
  const { personId } = await open(database, 'read', unit => linked(unit, reader));
  const acknowledge = async (unit: PlatformUnit) => {
    const { incidentId } = await linked(unit, reader);
    await acknowledgePostMortem(unit, { incidentId, personId, via: 'link' });
    return linked(unit, reader);
  };
  return acrossAgencies(database, 'incidents', 'acknowledge a post-mortem', acknowledge, {
    // The link came to this person's mailbox and nobody else's.
    actor: { kind: 'person', id: personId },
  });
}

const open = <T>(database: Database, mode: UnitMode, work: (unit: PlatformUnit) => Promise<T>) =>
  acrossAgencies(database, 'incidents', 'read a post-mortem by its link', work, { mode });

async function linked(unit: PlatformUnit, { readerId, generation }: ReaderReference): Promise<LinkedReading> {
  const row = await unit.sql
    .selectFrom('post_mortem_reader as r')
    .innerJoin('post_mortem as m', 'm.id', 'r.post_mortem_id')
    .innerJoin('incident as i', 'i.id', 'm.incident_id')
    .select(['r.person_id', 'r.acknowledged_at', 'r.released_at', 'm.published_at'])
    .select(linkGeneration('reader_link', sql.ref('r.id')).as('generation'))
    .select(['i.id as incident_id', 'i.number', 'i.exercise'])
    .where('r.id', '=', readerId)
    .executeTakeFirst();
  if (!row?.published_at || row.released_at || row.generation !== generation) throw invalid();
  const works = (await findOperators(unit)).some(({ personId }) => personId === row.person_id);
  if (!works) throw invalid();
  const { incident_id: incidentId, number, exercise, published_at: publishedAt, acknowledged_at } = row;
  const { person_id: personId } = row;
  return { personId, incidentId, number: Number(number), exercise, publishedAt, acknowledgedAt: acknowledged_at };
}
