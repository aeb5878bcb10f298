import type { OperatorPerson } from '../../src/incidents/find-operators.ts';
import type { FormerOperator, HeldIncident, OperatorDetails } from '../../src/incidents/read-operator.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { frame, minute, table, words } from '../operations/frame.ts';
import { nameOfPeople } from './parts.ts';

const here = '/operations/people';
const called = ({ name, email }: OperatorPerson): string => name ?? email;
const linkTo = (person: OperatorPerson): Markup => markup`<a href="${here}/${person.personId}">${called(person)}</a>`;

/** Who works for the company, and who has. */
export const peoplePage = (people: readonly OperatorPerson[], former: readonly FormerOperator[]): Markup =>
  frame(
    'People',
    here,
    markup`<p class="quiet">Who works for the company: may command incidents, approve notices, be paged. They see no agency's data by that.</p>
${table(
  ['Name', 'E-mail'],
  people.map(each => [linkTo(each), each.email]),
)}
${
  former.length > 0 &&
  markup`<h2>Who has worked here</h2>
${table(
  ['Name', 'Until', 'E-mail'],
  former.map(each => [linkTo(each), minute(each.endedAt), each.email]),
)}`
}`,
  );

type Shown = OperatorDetails & { viewerId: string; people: readonly OperatorPerson[] };

/** Somebody, what counts on them, and what can be done. */
export const personPage = (shown: Shown): Markup => {
  const { person, endedAt, changes, people } = shown;
  const nameOf = nameOfPeople(people);
  return frame(
    called(person),
    here,
    markup`<p>${person.email}. ${endedAt ? `Has worked here until ${minute(endedAt)}.` : 'Works here.'}</p>
${endedAt ? reinstateForm(person) : endPart(shown)}
${
  changes.length > 0 &&
  markup`<h2>What was</h2>
<ul>${changes.map(
    ({ change, changed_by, created_at, reason }) =>
      markup`<li>${words(change)} by ${nameOf(changed_by)}, ${minute(new Date(created_at).toISOString())}${reason && `: ${reason}`}</li>
`,
  )}</ul>`
}`,
  );
};

const reinstateForm = (
  person: OperatorPerson,
): Markup => markup`<form method="post" action="${here}/${person.personId}/reinstatement" class="stack">
<p>Taken back, they sign in with the password and second factor that they had. Sessions, roles, tasks and approvals of then do not come back; schedules that still name them have them on call again. Whoever ended it does not undo it.</p>
<label for="reason">Why they work here again</label>
<input id="reason" name="reason" required minlength="3" maxlength="500" autocomplete="off">
<button>Take them back</button></form>`;

function endPart({ person, viewerId, people, incidents, schedules, actions }: Shown): Markup {
  if (person.personId === viewerId) return markup`<p>Nobody ends their own account: another operator does.</p>`;
  if (people.length < 2) return markup`<p>This is the last one who works here.</p>`;
  return markup`<h2>End their work here</h2>
<p>At once, from that moment on:</p>
<ul>
<li>Their sessions as an operator are void, and they cannot sign in as one. Accounts that they have elsewhere stay.</li>
<li>Approvals and reviews of theirs that wait for a second one count no longer.</li>
${incidents.map(heldLine)}
${incidents.length === 0 && markup`<li>They have no role and no task in an open incident.</li>`}
${schedules.map(name => markup`<li>On call, ${name}: whoever follows takes their turns, and a task asks for somebody else.</li>`)}
${schedules.length === 0 && markup`<li>No schedule names them.</li>`}
${actions > 0 && markup`<li>${actions} open ${actions === 1 ? 'action' : 'actions'} of post-mortems of theirs want another owner.</li>`}
</ul>
<form method="post" action="${here}/${person.personId}/end" class="stack">
<label for="reason">Why</label>
<input id="reason" name="reason" required minlength="3" maxlength="500" autocomplete="off">
<label class="tick"><input type="checkbox" name="sure" value="yes" required> ${called(person)} works here no more</label>
<button>End it now</button></form>`;
}

const heldLine = ({ id, number, title, roles, tasks }: HeldIncident): Piece => {
  const held = [...roles, tasks > 0 && `${tasks} open ${tasks === 1 ? 'task' : 'tasks'}`].filter(
    each => each !== false,
  );
  return markup`<li><a href="/operations/incidents/${id}">INC-${number}</a>, ${title}: ${held.join(', ')}, vacant then.</li>
`;
};
