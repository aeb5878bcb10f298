import type { Client } from 'pg';
import type { Leak, Unknown } from './judge.ts';
import type { Population } from './population.ts';

type Note = { id: string; agency_id: string; property_id: string | null };

/** Whose the rows are that were added during the drill: each must be its viewer's agency's, and of a property they see. */
export async function settleUnknown(
  admin: Client,
  population: Population,
  unknown: readonly Unknown[],
): Promise<Leak[]> {
  const ids = [...new Set(unknown.map(({ id }) => id))];
  const { rows } = await admin.query<Note>('select id, agency_id, property_id from note where id = any ($1)', [ids]);
  const notes = new Map(rows.map(row => [row.id, row] as const));
  return unknown.flatMap(({ id, caller }) => {
    const who = population.callers[caller];
    const note = notes.get(id);
    if (!who) return [];
    const leak = (what: string): Leak => ({
      caller: `${who.label} of agency ${who.agency}`,
      asked: '',
      status: 200,
      what,
    });
    if (!note) return [leak(`was shown ${id}, an id of nothing that the drill knows`)];
    if (note.agency_id !== population.agencies[who.agency]?.agencyId)
      return [leak(`was shown note ${id} of another agency`)];
    const sees = who.visible === null || who.visible.includes(String(note.property_id));
    return sees ? [] : [leak(`was shown note ${id} of a property that is not theirs`)];
  });
}
