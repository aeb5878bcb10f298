import { mayDo } from '../../src/access/permissions.ts';
import type { Me } from '../../src/identity/describe-me.ts';
import type { LiveSession } from '../../src/identity/list-sessions.ts';
import { isEnterable } from '../../src/identity/place.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { suspicionForm } from '../suspicions/pages.ts';
import { alert, field, form, signedInBar } from './parts.ts';

/** Roles as people say them. */
const spoken = (roles: readonly string[]): string => roles.map(role => role.replaceAll('_', ' ')).join(', ');

const choice = (value: string, next: string | null, name: string, detail: string): Markup => markup`
<form method="post" action="/choose" class="choice">
<input type="hidden" name="place" value="${value}">
${next && markup`<input type="hidden" name="next" value="${next}">`}
<button type="submit"><strong>${name}</strong><span>${detail}</span></button></form>`;

export const choosePage = (me: Me, next: string | null, said: string | null = null): Markup => {
  const open = me.memberships.filter(isEnterable);
  return layout(
    'Where do you want to work?',
    markup`${signedInBar(me.email)}${alert(said)}
${open.map(each => choice(each.membershipId, next, each.agencyName, spoken(each.roles)))}
${me.isOperator && choice('operations', next, 'Operations', 'runs, tasks and agencies, as an operator')}
${open.length === 0 && !me.isOperator && markup`<p>You do not belong to an agency yet. Open the link in your invitation, or ask the agency for one.</p>`}`,
  );
};

export type Notice = { said: string | null; done: string | null };

export const accountPage = (me: Me, sessions: readonly LiveSession[], currentId: string, notice: Notice): Markup =>
  layout(
    'Your account',
    markup`${signedInBar(me.email)}${alert(notice.said)}${notice.done && markup`<p class="done" role="status">${notice.done}</p>`}
<p>${placeOf(me)} <a href="/choose">Choose another place</a></p>
<h2>Second factor</h2>
<p>${secondFactorOf(me)}</p>
<h2>Where you are signed in</h2>
<ul class="sessions">
${sessions.map(each => sessionItem(each, each.sessionId === currentId))}
</ul>
${sessions.length > 1 && endOthers}
<h2>Password</h2>
${passwordForm}
<h2>Security</h2>
${noticesLink(me)}${suspicionForm(me.place?.kind === 'agency')}`,
  );

const sessionItem = (each: LiveSession, current: boolean): Markup =>
  markup`<li>${current && markup`<strong>Here.</strong> `}Since ${instant(each.openedAt)}, last used ${instant(each.seenAt)}; ends ${instant(each.expiresAt)} at the latest.</li>
`;

const instant = (iso: string): Markup =>
  markup`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;

function placeOf(me: Me): Markup {
  const { place } = me;
  if (place?.kind === 'operations') return markup`You are in <a href="/operations">operations</a>.`;
  const at = place && me.memberships.find(each => each.membershipId === place.membershipId);
  return at
    ? markup`You are in <strong>${at.agencyName}</strong> as ${spoken(at.roles)}.`
    : markup`You have not chosen an agency.`;
}

/** For those who may read them: whoever may not would only be refused there. */
function noticesLink({ place, memberships }: Me): Piece {
  const at = place?.kind === 'agency' && memberships.find(each => each.membershipId === place.membershipId);
  return (
    at &&
    mayDo(at.roles, 'security.read') &&
    markup`<p><a href="/notices">Security notices to your agency</a></p>
`
  );
}

const secondFactorOf = (me: Me): Markup =>
  me.totpConfirmed
    ? markup`Set up: an authenticator app.`
    : markup`Not set up. <a href="/enrol">Set it up</a>: it protects you when your password gets out.`;

const endOthers = markup`<details><summary>Sign out everywhere else</summary>${form(
  '/account/end-others',
  null,
  'Sign out everywhere else',
  field({ name: 'password', label: 'Your password', type: 'password', autocomplete: 'current-password' }),
)}</details>`;

const passwordForm = markup`<details><summary>Change your password</summary>${form(
  '/account/password',
  null,
  'Change it',
  field({ name: 'currentPassword', label: 'Present password', type: 'password', autocomplete: 'current-password' }),
  field({
    name: 'newPassword',
    label: 'New password',
    type: 'password',
    autocomplete: 'new-password',
    hint: 'At least 12 characters. Four words that do not belong together are easy to keep.',
  }),
  field({ name: 'repeat', label: 'New password, again', type: 'password', autocomplete: 'new-password' }),
)}</details>`;
