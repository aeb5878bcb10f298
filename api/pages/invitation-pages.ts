import type { ViewedInvitation } from '../../src/access/view-invitation.ts';
import { type Markup, markup } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { alert, field, form } from './parts.ts';

type Shown = Pick<ViewedInvitation, 'agencyName' | 'email' | 'kind' | 'roles' | 'asks'>;

export const invitationPage = (invitation: Shown, said: string | null = null): Markup =>
  layout(
    `Join ${invitation.agencyName}`,
    markup`${alert(said)}
<p><strong>${invitation.agencyName}</strong> invites you to ${
      invitation.kind === 'portal' ? 'its portal for owners and renters' : `Reeve as ${spoken(invitation.roles)}`
    }.</p>
${invitation.asks === 'new_password' ? newPerson(invitation.email) : knownPerson(invitation.email)}`,
  );

const spoken = (roles: readonly string[]): string => roles.map(role => role.replaceAll('_', ' ')).join(', ');

/** Not to be edited: it tells password managers which account the password is of. */
const addressField = (email: string): Markup =>
  field({ name: 'email', label: 'Your e-mail', type: 'email', autocomplete: 'username', value: email, readonly: true });

const newPerson = (email: string): Markup =>
  form(
    '/invitations/accept',
    null,
    'Accept the invitation',
    addressField(email),
    field({
      name: 'password',
      label: 'Choose a password',
      type: 'password',
      autocomplete: 'new-password',
      hint: 'At least 12 characters. Four words that do not belong together are easy to keep.',
      autofocus: true,
    }),
    field({ name: 'repeat', label: 'The password, again', type: 'password', autocomplete: 'new-password' }),
  );

const knownPerson = (email: string): Markup => markup`<p>You have a Reeve account already: prove that it is you.</p>
${form(
  '/invitations/accept',
  null,
  'Accept the invitation',
  addressField(email),
  field({
    name: 'password',
    label: 'Your password',
    type: 'password',
    autocomplete: 'current-password',
    autofocus: true,
  }),
)}`;

/** An invitation that cannot be accepted (any more), and what to do. */
export const closedInvitationPage = (said: string, used: boolean): Markup =>
  layout(
    'Invitation',
    markup`${alert(said)}
${used ? markup`<p><a class="button" href="/sign-in">Sign in</a></p>` : markup`<p>Whoever invited you can send a new one. Links end after some days, and each new one voids those before.</p>`}`,
  );
