import type { OperatorPerson } from '../../src/incidents/find-operators.ts';
import type { Severity } from '../../src/incidents/words.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { minute } from '../operations/frame.ts';

/** The mark of a severity: a word, which its colour only repeats. */
export const severityMark = (severity: Severity): Markup =>
  markup`<strong class="sev sev-${severity}">${severity.toUpperCase()}</strong>`;
export const exerciseMark = (exercise: boolean): Piece =>
  exercise && markup`<strong class="exercise">EXERCISE</strong> `;

/** An instant, and how far it is from now. */
export const moment = (at: string | null, nowMs: number): Piece =>
  at &&
  markup`<time datetime="${at}">${minute(at)}</time> <span class="quiet">(${distance(Date.parse(at) - nowMs)})</span>`;

/** `in 3 h 20 min`, `2 d 4 h ago`. */
export function distance(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60), minutes % 60];
  const said = days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${rest} min` : `${rest} min`;
  if (minutes === 0) return 'now';
  return ms < 0 ? `${said} ago` : `in ${said}`;
}

/** Text of a person, as it was typed. */
export const spoken = (text: string | null): Piece => text && markup`<div class="spoken">${text}</div>`;

export type FormOf = { incidentId: string; version: number };

/** A form of an incident's page: it changes the version that was looked at, or none. */
export const verbForm = (
  { incidentId, version }: FormOf,
  verb: string,
  submit: Piece,
  ...inside: Piece[]
): Markup => markup`<form method="post" action="/operations/incidents/${incidentId}/${verb}" class="stack">
<input type="hidden" name="version" value="${version}">
${inside}
<button type="submit">${submit}</button>
</form>`;

/** The same, folded away until somebody wants it. */
export const folded = (name: string, inside: Piece): Markup =>
  markup`<details><summary>${name}</summary>${inside}</details>`;

type Input = { id: string; name: string; label: string; value?: string | null; required?: boolean };
const required = ({ required: needed = true }: Input): Piece => needed && markup` required`;

export const lineInput = (
  input: Input & { max?: number },
): Markup => markup`<label for="${input.id}">${input.label}</label>
<input id="${input.id}" name="${input.name}" maxlength="${input.max ?? 500}" autocomplete="off" value="${input.value ?? ''}"${required(input)}>`;

export const textInput = (
  input: Input & { rows?: number },
): Markup => markup`<label for="${input.id}">${input.label}</label>
<textarea id="${input.id}" name="${input.name}" rows="${input.rows ?? 3}" maxlength="10000"${required(input)}>${input.value ?? ''}</textarea>`;

/** Browsers know no time zones here: what is typed is UTC, and the label says so. */
export const momentInput = (input: Input): Markup => markup`<label for="${input.id}">${input.label} (UTC)</label>
<input id="${input.id}" name="${input.name}" type="datetime-local" value="${(input.value ?? '').slice(0, 16)}"${required(input)}>`;

export type Choice = readonly [value: string, shown: string];
export const choiceInput = (
  input: Input & { choices: readonly Choice[] },
): Markup => markup`<label for="${input.id}">${input.label}</label>
<select id="${input.id}" name="${input.name}"${required(input)}>${input.choices.map(
  ([value, shown]) =>
    markup`<option value="${value}"${value === (input.value ?? '') && markup` selected`}>${shown}</option>`,
)}</select>`;

export const reasonInput = (id: string, needed = true): Markup =>
  lineInput({ id, name: 'reason', label: needed ? 'Why' : 'Why, if it needs saying', required: needed });

/** What people of the company are called. */
export const nameOfPeople = (people: readonly OperatorPerson[]) => {
  const names = new Map(people.map(({ personId, name, email }) => [personId, name ?? email]));
  return (personId: string | null): string => (personId ? (names.get(personId) ?? personId) : 'nobody');
};
export const peopleChoices = (people: readonly OperatorPerson[], nobody: string): Choice[] => [
  ['', nobody],
  ...people.map(({ personId, name, email }) => [personId, name ? `${name}, ${email}` : email] as const),
];
