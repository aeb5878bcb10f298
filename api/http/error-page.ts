import { type Markup, markup } from './html.ts';
import { layout } from './layout.ts';
import type { Problem } from './problem.ts';

/** An error for people: what happened, what they can do, what to say when they ask us. */
export const errorPage = (problem: Problem): Markup =>
  layout(
    problem.title,
    markup`<p>${sentence(problem.detail)}</p>
${problem.faults && markup`<ul>${problem.faults.map(fault => markup`<li>${fault.pointer.slice(1)} ${fault.detail}</li>`)}</ul>`}
${problem.status === 401 && markup`<p><a class="button" href="/sign-in">Sign in</a></p>`}
<p class="quiet">Request ${problem.requestId}. <a href="/">Back to the start</a></p>`,
  );

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
