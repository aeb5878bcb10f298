import { DomainError } from '../../src/kernel/errors.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';

/** What went wrong, above a form; read out by screen readers as soon as the page is there. */
export const alert = (text: string | null): Markup | null =>
  text === null ? null : markup`<p class="alert" role="alert">${text}</p>`;

export type Field = {
  name: string;
  label: string;
  type?: 'text' | 'email' | 'password';
  /** HTML's autofill words: password managers go by them (ASVS 6.2.7). */
  autocomplete: string;
  value?: string | undefined;
  hint?: string;
  inputmode?: 'numeric';
  readonly?: boolean;
  autofocus?: boolean;
  maxlength?: number;
};

export const field = ({ name, label, type = 'text', autocomplete, value, hint, ...more }: Field): Markup => markup`
<label for="${name}">${label}</label>
${hint && markup`<p class="hint" id="${name}-hint">${hint}</p>`}
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required
 ${value !== undefined && markup`value="${value}"`} ${hint && markup`aria-describedby="${name}-hint"`}
 ${more.inputmode && markup`inputmode="${more.inputmode}"`} ${more.readonly && markup`readonly`}
 ${more.autofocus && markup`autofocus`} ${more.maxlength && markup`maxlength="${more.maxlength}"`}>`;

/** A form that works without scripts. `next` is carried along, checked again when it comes back. */
export const form = (action: string, next: string | null, submit: string, ...inside: Piece[]): Markup => markup`
<form method="post" action="${action}" class="stack">
${next && markup`<input type="hidden" name="next" value="${next}">`}
${inside}
<button type="submit">${submit}</button>
</form>`;

/** Who is signed in, and the way out: on every page that needs a session (ASVS 7.4.4). */
export const signedInBar = (email: string): Markup => markup`
<div class="bar"><span>Signed in as <strong>${email}</strong></span>
<form method="post" action="/sign-out"><button type="submit" class="plain">Sign out</button></form></div>`;

/** The sentence of an error that a form can be shown again with; others are thrown on. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof DomainError)) throw error;
  const wait = error.details.retryAfterSeconds;
  const text = `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`;
  return wait ? `${text} (${wait > 90 ? `${Math.ceil(wait / 60)} minutes` : `${wait} seconds`}.)` : text;
}
