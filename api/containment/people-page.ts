import { containmentRules } from '../../src/containment/containment.rules.ts';
import type { FoundPerson } from '../../src/containment/find-people.ts';
import { containmentKinds } from '../../src/containment/words.ts';
import { type Markup, markup } from '../http/html.ts';
import { frame, words } from '../operations/frame.ts';

/** A form with which whoever commands searches for a person; what was searched for last stands in it. */
export const searchForm = (incidentId: string, part = ''): Markup =>
  markup`<form method="post" action="/operations/incidents/${incidentId}/people-searches" class="stack">
<label for="people-part">A part of their name or e-mail address, in any agency</label>
<input id="people-part" name="part" value="${part}" required minlength="3" maxlength="100" autocomplete="off">
<button class="second">Search</button></form>
<p class="hint">Whose people are shown is told in the audit log of their agency.</p>`;

/** Who was found, each with what can be done to them. */
export const peoplePage = (incidentId: string, part: string, people: readonly FoundPerson[]): Markup =>
  frame(
    'Contain a person',
    '/operations/incidents',
    markup`<p><a href="/operations/incidents/${incidentId}#containment">Back to the incident</a></p>
${searchForm(incidentId, part)}
${people.length === 0 && markup`<p>Nobody is called so.</p>`}
<ul class="checklist">${people.map(each => item(incidentId, each))}</ul>`,
  );

/** What can be asked for of one person. */
const kinds = containmentKinds.filter(kind => containmentRules[kind].takes.some(fields => fields.includes('personId')));

const item = (
  incidentId: string,
  { personId, email, name, state, isOperator, places }: FoundPerson,
): Markup => markup`<li>
<p><strong>${name ?? email}</strong> ${email}${state !== 'active' && `, ${words(state)}`}</p>
<p class="quiet">${
  [
    ...(isOperator ? ['works for the company'] : []),
    ...places.map(({ agencyName, kind, roles }) => `${agencyName}: ${words(roles.join(', ') || kind)}`),
  ].join('; ') || 'in no agency'
}</p>
<form method="post" action="/operations/incidents/${incidentId}/containments" class="stack">
<input type="hidden" name="personId" value="${personId}">
<div><label for="kind-${personId}">What to do</label><select id="kind-${personId}" name="kind">${kinds.map(
  kind => markup`<option value="${kind}">${words(kind)}</option>`,
)}</select></div>
<div><label for="reason-${personId}">Why</label><input id="reason-${personId}" name="reason" required minlength="3" maxlength="500" autocomplete="off"></div>
<button>Contain</button></form></li>
`;
