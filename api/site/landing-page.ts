import type { StartingStep } from '../http/health.ts';
import { type Markup, markup } from '../http/html.ts';
import { layout } from '../http/layout.ts';

/** What this is, where to go, and, while `npm start` is still at work, what is coming. */
export function landingPage(steps: readonly StartingStep[]): Markup {
  const starting = steps.some(step => step.state === 'waiting' || step.state === 'working');
  const body = markup`<p>The system that property-management agencies run on. It keeps each agency's data apart from every other's, and proves it.</p>
${(starting || steps.some(step => step.state === 'failed')) && startingList(steps, starting)}
<ul>
<li><a href="/sign-in">Sign in</a></li>
<li><a href="/sign-up">Sign up an agency</a></li>
<li><a href="/security">Security: what is promised, and how old each proof is</a></li>
<li><a href="/docs">API documentation</a>, made from <a href="/openapi.json">openapi.json</a></li>
</ul>`;
  return layout('Welcome', body, starting ? { refreshSeconds: 2 } : {});
}

const startingList = (
  steps: readonly StartingStep[],
  starting: boolean,
): Markup => markup`<h2>${starting ? 'Starting' : 'Not everything has started'}</h2>
<ol class="steps">
${steps.map(stepLine)}
</ol>`;

const stepLine = (step: StartingStep): Markup =>
  markup`<li class="step-${step.state}">${step.name} <span class="quiet">${words[step.state]}${
    step.sinceMs !== undefined && `, ${Math.round(step.sinceMs / 1000)} s`
  }${step.detail && ` - ${step.detail}`}</span></li>
`;

const words = { waiting: 'still to come', working: 'in progress', done: 'done', failed: 'failed' } as const;
