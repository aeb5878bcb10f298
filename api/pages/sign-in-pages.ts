import type { Markup } from '../http/html.ts';
import { markup } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { alert, field, form, signedInBar } from './parts.ts';

export const signInPage = (next: string | null, said: string | null = null, email?: string): Markup =>
  layout(
    'Sign in',
    markup`${alert(said)}${form(
      '/sign-in',
      next,
      'Sign in',
      field({
        name: 'email',
        label: 'E-mail',
        type: 'email',
        autocomplete: 'username',
        value: email,
        autofocus: !email,
      }),
      field({
        name: 'password',
        label: 'Password',
        type: 'password',
        autocomplete: 'current-password',
        autofocus: Boolean(email),
      }),
    )}
<p class="quiet">Invited to an agency? Open the link in your invitation first.</p>`,
  );

const codeField = field({
  name: 'code',
  label: 'Code from your authenticator app',
  autocomplete: 'one-time-code',
  inputmode: 'numeric',
  maxlength: 10,
  autofocus: true,
});

export const codePage = (email: string, next: string | null, said: string | null = null): Markup =>
  layout(
    'One-time code',
    markup`${signedInBar(email)}${alert(said)}
<p>Open your authenticator app and type the six digits it shows for Reeve. Each code works once.</p>
${form('/sign-in/code', next, 'Go on', codeField)}`,
  );

export const enrolStartPage = (email: string, next: string | null, said: string | null = null): Markup =>
  layout(
    'Set up a second factor',
    markup`${signedInBar(email)}${alert(said)}
<p>Your password alone does not open Reeve: you also need a code that changes every 30 seconds, from an app on your phone.</p>
<ol class="how">
<li>Have an authenticator app at hand. Any one will do: the one in your phone's password manager, 1Password, Google or Microsoft Authenticator, Aegis.</li>
<li>On the next page, scan the picture with it.</li>
<li>Type the code it shows.</li>
</ol>
${form('/enrol', next, 'Show the picture')}`,
  );

export type Setup = { secret: string; qrSvg: Markup };
export const enrolPage = (email: string, setup: Setup, next: string | null, said: string | null = null): Markup =>
  layout(
    'Set up a second factor',
    markup`${signedInBar(email)}${alert(said)}
<p>Scan this picture with your authenticator app.</p>
<figure class="qr" role="img" aria-label="QR code with the key below">${setup.qrSvg}</figure>
<details><summary>I cannot scan it</summary>
<p>Type this key into the app, as a time-based account named Reeve:</p>
<p><code class="key">${setup.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code></p></details>
${form('/enrol/confirm', next, 'Confirm', codeField)}
<p class="quiet">Confirming signs you out everywhere else.</p>`,
  );
