import { readPostMortem } from '../../src/incidents/read-post-mortem.ts';
import { similarIncidents } from '../../src/incidents/similar-incidents.ts';
import { isDomainError } from '../../src/kernel/errors.ts';
import { markup } from '../http/html.ts';
import type { IncidentSection } from '../incidents/sections.ts';
import { table, words } from '../operations/frame.ts';
import { actionsTable, readersTable } from './pages.ts';

/** What an incident's page says of its post-mortem, and of past incidents like it. */
export const postMortemSection: IncidentSection = {
  name: 'post-mortem',
  title: 'Post-mortem',
  show: async ({ unit, incident, nameOf }) => {
    const whole = await readPostMortem(unit, incident.id).catch((error: unknown) => {
      if (isDomainError(error, 'not_found')) return null;
      throw error;
    });
    const alike = await similarIncidents(unit, incident.id);
    const closed = incident.phase === 'closed';
    if (!whole && closed && alike.length === 0) return null;
    return markup`${
      !whole &&
      !closed &&
      markup`<form method="post" action="/operations/incidents/${incident.id}/post-mortem/beginning"><button>Begin the post-mortem</button></form>
<p class="hint">Whoever begins it is its author. Its impact is drafted from the timeline.</p>`
    }${
      whole &&
      markup`<p><a href="/operations/incidents/${incident.id}/post-mortem">Post-mortem</a>: ${words(whole.postMortem.state)}</p>
${readersTable({ ...whole, nameOf })}${actionsTable({ ...whole, nameOf })}`
    }
${
  alike.length > 0 &&
  markup`<h3>Past incidents like this one</h3>
${table(
  ['Incident', 'Title', 'Severity', 'Shares'],
  alike.map(each => [
    markup`<a href="/operations/incidents/${each.id}">INC-${each.number}</a>`,
    each.title,
    each.severity,
    [
      each.sameFingerprint && 'the same alert',
      each.sameSource && 'the same source',
      ...each.sharedCategories.map(words),
      ...each.sharedWords,
    ]
      .filter(Boolean)
      .join(', '),
  ]),
)}`
}`;
  },
};
