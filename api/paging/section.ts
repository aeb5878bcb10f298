import { listRounds, type RoundWithPages } from '../../src/paging/list-rounds.ts';
import { type Markup, markup } from '../http/html.ts';
import type { IncidentSection } from '../incidents/sections.ts';
import { minute, table, words } from '../operations/frame.ts';

/** Who was paged about an incident, what became of it, and the button that says "I have it". */
export const pagingSection: IncidentSection = {
  name: 'paging',
  title: 'Paging',
  show: async ({ unit, incident, nameOf }) => {
    const rounds = await listRounds(unit, incident.id);
    const open = rounds.some(({ state }) => state === 'paging');
    const may = incident.phase !== 'closed' && (open || incident.acknowledged_at === null);
    return markup`${may && acknowledgeForm(incident.id)}
${rounds.map(round => roundCard(round, nameOf))}`;
  },
};

const acknowledgeForm = (
  incidentId: string,
): Markup => markup`<form method="post" action="/operations/incidents/${incidentId}/acknowledgement">
<button>Acknowledge: I have it</button></form>`;

const roundCard = (
  round: RoundWithPages,
  nameOf: (id: string | null) => string,
): Markup => markup`<p>${words(round.reason)}, ${minute(round.created_at)}: ${
  round.state === 'acknowledged'
    ? `acknowledged by ${nameOf(round.acknowledged_by)}, ${minute(round.acknowledged_at)}`
    : words(round.state)
}</p>
${
  round.pages.length > 0 &&
  table(
    ['Whom', 'Level', 'Page', 'By', 'State'],
    round.pages.map(page => [
      nameOf(page.person_id),
      page.level,
      page.turn,
      page.channel,
      page.state === 'held'
        ? `held until ${minute(page.held_until)}`
        : page.failure
          ? markup`<span class="bad">failed: ${words(page.failure)}</span>`
          : page.state,
    ]),
  )
}`;
