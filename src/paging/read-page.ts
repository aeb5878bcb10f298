import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { type FoundPage, findPage } from './find-page.ts';
import { linkInvalid, readPageToken } from './page-link.ts';

/**
 * Where a page stands: `open` may be acknowledged; `mine`, `others`: its round was, by this person or another;
 * `renewed`: a later round pages now; `unanswered`: the round ended, but the incident may still be taken; `closed`: so is
 * the incident.
 */
export type PageStanding = 'open' | 'mine' | 'others' | 'renewed' | 'unanswered' | 'closed';
export type PageSeen = {
  standing: PageStanding;
  page: FoundPage;
  by: { name: string | null; at: string | null } | null;
};
export type PageLinkDeps = { database: Database; keys: MacKeys };

/** What the link of a page shows. Changes nothing. @throws DomainError `link_invalid` */
export async function readPage(deps: PageLinkDeps, caller: PlatformActor, token: string): Promise<PageSeen> {
  const pageId = await readPageToken(deps.keys, token);
  const see = (unit: PlatformUnit) => seePage(unit, pageId);
  return acrossAgencies(deps.database, 'incidents', 'the link of a page', see, { actor: caller, mode: 'read' });
}

/** @throws DomainError `link_invalid`, also for somebody who has left the company */
export async function seePage(unit: PlatformUnit, pageId: string): Promise<PageSeen> {
  const page = await findPage(unit, pageId);
  // A page has one link: once that was found by others, the next page brings another.
  if (!page || page.linkGeneration > 1) throw linkInvalid();
  const by = page.roundAcknowledgedBy ?? page.acknowledgedBy;
  const name = page.operators.find(({ personId }) => personId === by)?.name ?? null;
  const at = page.roundAcknowledgedAt && new Date(page.roundAcknowledgedAt).toISOString();
  return { standing: await standingOf(unit, page), page, by: by ? { name, at } : null };
}

async function standingOf(unit: PlatformUnit, page: FoundPage): Promise<PageStanding> {
  if (page.phase === 'closed') return 'closed';
  if (page.roundState === 'paging') return 'open';
  const rounds = unit.sql.selectFrom('page_round').select('id').where('incident_id', '=', page.incidentId);
  if (await rounds.where('state', '=', 'paging').executeTakeFirst()) return 'renewed';
  const by = page.roundAcknowledgedBy ?? page.acknowledgedBy;
  if (!by) return 'unanswered';
  return by === page.personId ? 'mine' : 'others';
}
