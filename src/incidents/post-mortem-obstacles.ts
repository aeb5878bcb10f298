import type { PlatformUnit } from '../kernel/unit.ts';

/** Why a post-mortem still holds its incident open. Closed: routes and the Temporal UI say them as they are. */
export const postMortemObstacleWords = [
  'post_mortem_missing',
  'post_mortem_not_published',
  'post_mortem_without_readers',
  'post_mortem_unread',
] as const;
export type PostMortemObstacle = (typeof postMortemObstacleWords)[number];

/**
 * What keeps an incident from being closed as resolved, by its post-mortem (control A3): it must be published, and each
 * named reader must have acknowledged it or been released. Empty when nothing does. Its actions go on in runs of their own.
 * `closedAt`: as it was when it was closed; who was named as a reader later still reads it, but held nothing up.
 */
export async function postMortemObstacles(
  unit: PlatformUnit,
  incidentId: string,
  closedAt: string | null = null,
): Promise<PostMortemObstacle[]> {
  const postMortem = await unit.sql
    .selectFrom('post_mortem')
    .select(['id', 'state'])
    .where('incident_id', '=', incidentId)
    .executeTakeFirst();
  if (!postMortem) return ['post_mortem_missing'];
  if (postMortem.state !== 'published') return ['post_mortem_not_published'];
  const all = unit.sql
    .selectFrom('post_mortem_reader')
    .select(['acknowledged_at', 'released_at'])
    .where('post_mortem_id', '=', postMortem.id);
  const readers = await (closedAt ? all.where('created_at', '<=', closedAt) : all).execute();
  if (readers.every(({ released_at }) => released_at)) return ['post_mortem_without_readers'];
  const unread = readers.some(reader => !reader.acknowledged_at && !reader.released_at);
  return unread ? ['post_mortem_unread'] : [];
}
