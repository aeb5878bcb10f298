import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { acknowledgeIncident } from './acknowledge-incident.ts';
import { type PageLinkDeps, type PageSeen, readPage, seePage } from './read-page.ts';

/**
 * Acknowledges by the link of a page, as the person whom the page is to: no session is asked for at three in the
 * morning, and the link is that person's alone. Answers how the page stands now, and how it stood before: nothing
 * changes unless that was `open` or `unanswered`.
 * @throws DomainError `link_invalid`, `conflict`
 */
export async function acknowledgePage(
  deps: PageLinkDeps,
  caller: PlatformActor,
  token: string,
): Promise<{ before: PageSeen['standing']; now: PageSeen }> {
  const seen = await readPage(deps, caller, token);
  if (seen.standing !== 'open' && seen.standing !== 'unanswered') return { before: seen.standing, now: seen };
  const { pageId, incidentId, personId } = seen.page;
  const actor: PlatformActor = { ...caller, kind: 'operator', id: personId };
  const work = async (unit: PlatformUnit) => {
    await acknowledgeIncident(unit, { incidentId, personId, via: 'link', pageId });
    return seePage(unit, pageId);
  };
  const now = await acrossAgencies(deps.database, 'incidents', 'acknowledge a page', work, { actor });
  return { before: seen.standing, now };
}
