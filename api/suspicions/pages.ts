import type { SuspicionRow } from '../../src/suspicions/report-suspicion.ts';
import { suspicionKinds } from '../../src/suspicions/suspicion-report.entity.ts';
import { type Markup, markup } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { presentSuspicion } from './present.ts';

/** What each kind is called. */
export const suspicionNames: Readonly<Record<(typeof suspicionKinds)[number], string>> = {
  suspected_access: 'Somebody else seems to use an account',
  exposed_credentials: 'A password or token got out',
  issue: 'Something else about security',
};
const states = {
  received: 'We look into it.',
  answered: 'Answered.',
  incident: 'We handle it as an incident.',
} as const;

/** The form on the account page; it works without scripts. */
export const suspicionForm = (inAgency: boolean): Markup =>
  inAgency
    ? markup`<details><summary>Report a suspicion</summary>
<form method="post" action="/account/suspicion" class="stack">
<label for="kind">What is it about?</label>
<select id="kind" name="kind">${suspicionKinds.map(kind => markup`<option value="${kind}">${suspicionNames[kind]}</option>`)}</select>
<label for="body">What have you seen?</label>
<textarea id="body" name="body" required minlength="3" maxlength="10000" rows="5"></textarea>
<label class="tick"><input type="checkbox" name="endMySessions" value="yes"> Sign me out everywhere else, at once</label>
<button type="submit">Report it</button>
</form></details>
<p><a href="/account/reports">What you have reported</a></p>`
    : markup`<p>Choose an agency to report a suspicion about it.</p>`;

/** What somebody has reported, and our answers. */
export const reportsPage = (rows: readonly SuspicionRow[], said: string | null): Markup =>
  layout(
    'What you have reported',
    markup`${said && markup`<p class="done" role="status">${said}</p>`}<p><a href="/account">Your account</a></p>
${rows.length === 0 && markup`<p>You have not reported anything yet.</p>`}
${rows.map(presentSuspicion).map(
  each => markup`<article><h2>${suspicionNames[each.kind]}</h2>
<p><time datetime="${each.createdAt}">${each.createdAt.slice(0, 16).replace('T', ' ')} UTC</time>. ${states[each.state]}</p>
<div class="spoken">${each.body}</div>
${each.answer && markup`<h3>Our answer</h3><div class="spoken">${each.answer}</div>`}</article>
`,
)}`,
  );
