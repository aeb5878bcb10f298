import type { PageSeen, PageStanding } from '../../src/paging/read-page.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { layout } from '../http/layout.ts';

const nameOf = ({ page }: PageSeen): string => page.person.name ?? page.person.email;
const byWhom = ({ by }: PageSeen): string => by?.name ?? 'somebody who has left the company';
const minute = (at: string | null | undefined): string => (at ? `, ${at.slice(0, 16).replace('T', ' ')} UTC` : '');

/** What it is, how bad, and the way to the incident. */
const about = (
  { page }: PageSeen,
  publicUrl: string,
): Markup => markup`<p><strong>${page.exercise && 'EXERCISE: '}${page.severity}</strong> ${page.title}</p>
<p class="quiet">Page to ${page.person.name ?? page.person.email}, level ${page.level}, number ${page.turn}.</p>
<p><a href="${publicUrl}/operations/incidents/${page.incidentId}">Open the incident</a> (asks you to sign in)</p>`;

const heading = ({ page }: PageSeen): string => `INC-${page.number}`;

/** How a page stands that cannot be acknowledged any more, or that has just been. */
const standing: Readonly<Record<Exclude<PageStanding, 'open'>, (seen: PageSeen) => string>> = {
  mine: seen => `You have acknowledged it${minute(seen.by?.at)}. Nobody else is paged.`,
  others: seen => `${byWhom(seen)} has acknowledged it${minute(seen.by?.at)}. You need not do anything.`,
  renewed: () =>
    'This page belongs to a round that is over. A later one pages about the incident now: use its link, or the page of the incident.',
  unanswered: () => 'This round of paging ended without an answer. You may still take the incident.',
  closed: () => 'The incident is closed. There is nothing to acknowledge.',
};

/** Of an incident that was merged: it is acknowledged, or not, where it goes on. */
const goesOn = ({ page }: PageSeen, publicUrl: string): Piece =>
  page.mergedInto &&
  markup`<p>It goes on as <a href="${publicUrl}/operations/incidents/${page.mergedInto}">another incident</a>.</p>`;

type Looking = {
  publicUrl: string;
  /** The operator who is signed in where the link was opened, if one is. */
  viewer: string | null;
};

/** The form; or, for a colleague, and once there is nothing to acknowledge, how it stands. */
export function askPage(seen: PageSeen, token: string, { publicUrl, viewer }: Looking): Markup {
  const standsOpen = seen.standing === 'open' || seen.standing === 'unanswered';
  const theirs = viewer !== null && viewer !== seen.page.personId;
  const may = standsOpen && !theirs;
  return layout(
    heading(seen),
    markup`${about(seen, publicUrl)}
${seen.standing !== 'open' && markup`<p>${theirs && seen.standing === 'mine' ? standing.others(seen) : standing[seen.standing](seen)}</p>`}
${goesOn(seen, publicUrl)}
${
  standsOpen &&
  theirs &&
  markup`<p>This page went to <strong>${nameOf(seen)}</strong>, and you are signed in as somebody else. If you take the incident, acknowledge as yourself: <a href="${publicUrl}/operations/incidents/${seen.page.incidentId}#paging">on its page</a>.</p>`
}
${
  may &&
  markup`<form method="post" action="/acknowledge">
<input type="hidden" name="token" value="${token}">
<p>You acknowledge as <strong>${nameOf(seen)}</strong>: the link is yours alone.</p>
<button>Acknowledge</button>
</form>`
}`,
  );
}

/** What acknowledging has done, said clearly where it has done nothing. */
export function acknowledgedPage(before: PageStanding, seen: PageSeen, publicUrl: string): Markup {
  const late = before === 'unanswered' && seen.standing === 'mine';
  const words = seen.standing === 'open' ? standing.unanswered(seen) : standing[seen.standing](seen);
  return layout(
    heading(seen),
    markup`${about(seen, publicUrl)}
<p role="status">${words}${late && ' The round that this page belongs to had ended before.'}</p>
${goesOn(seen, publicUrl)}`,
  );
}
