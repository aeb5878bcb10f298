import { type Markup, markup } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { age } from './age.ts';
import type { PresentedControl, PresentedSecurity } from './present-security.ts';

/** The promises for who reviews us: what is proven, how old the proof is, how to repeat it, and what is missing. */
export function securityPage(state: PresentedSecurity): Markup {
  const [platform, product] = [controlsOf(state, 'A'), controlsOf(state, 'B')];
  const body = markup`<p>These are the promises of our two security policies. Each is proven by something a machine did and recorded, or it says here what is missing. Nothing on this page is set by hand.</p>
${tally(state)}
${!state.readable && notReadable}
<h2>What the platform promises</h2>
${platform.map(controlCard)}
<h2>What the product promises</h2>
${product.map(controlCard)}
<h2>How to read this</h2>
<p>A promise is <strong class="kept">proven</strong> only while the newest proof is whole, has passed, is not older than its interval, and, for tests, ran against exactly the code that serves this page. Everything else is <strong class="bad">not proven</strong>, by itself.</p>
<p>The same as data: <a href="/v1/security">/v1/security</a>. You have found a weakness? <a href="/security/report">Report it</a>; what we have fixed is in our <a href="/security/advisories">advisories</a>.</p>`;
  return layout('Security: our promises and their proofs', body, state.readable ? {} : { refreshSeconds: 3 });
}

const controlsOf = (state: PresentedSecurity, letter: string) =>
  state.controls.filter(({ id }) => id.startsWith(letter));

const notReadable = markup`<p class="notice"><strong>Proofs cannot be read yet:</strong> the database does not answer; it may still be starting. This page tries again by itself.</p>`;

function tally({ proven, total, commit, uncommittedChanges, at }: PresentedSecurity): Markup {
  const running = commit
    ? markup`commit <code>${commit.slice(0, 10)}</code>${uncommittedChanges && ' with uncommitted changes'}`
    : 'code that does not know its commit';
  return markup`<div class="tally">
<p class="tally-number"><strong>${proven}</strong> of ${total}</p>
<p>proven right now<br><span class="quiet">${at.slice(0, 16).replace('T', ' ')} UTC, running ${running}</span></p>
</div>`;
}

function controlCard(control: PresentedControl): Markup {
  const { id, promise, proven, missing } = control;
  return markup`<article class="control ${proven ? 'is-kept' : 'is-red'}" id="${id}">
<h3><a class="control-id" href="#${id}">${id}</a> ${promise}</h3>
<p class="verdict">${verdictLine(control)}</p>
${missing && markup`<p>${proven && markup`<strong>Not reached by the proof:</strong> `}${missing}</p>`}
<details><summary>What keeps it, and what proves it</summary>
<dl>
<dt>Kept by</dt><dd>${plain(control.keptBy)}</dd>
<dt>Proof, and how often</dt><dd>${plain(control.provenBy)}</dd>
${evidenceOf(control)}
${control.live.map(liveEvidence)}
</dl></details>
</article>
`;
}

/** The register's texts mark names as Markdown does. */
const plain = (text: string): readonly Markup[] =>
  text.split('`').map((part, index) => (index % 2 ? markup`<code>${part}</code>` : markup`${part}`));

const reds: Readonly<Record<PresentedControl['verdict'], string>> = {
  kept: 'Proven',
  not_provable: 'Not proven: nothing can prove it yet',
  unproven: 'Not proven: no proof has been made',
  broken: 'Broken: the newest proof failed',
  too_old: 'Not proven any more: the proof is too old',
  other_code: 'Not proven: the proof is of other code',
  unreadable: 'Not known yet',
};

/** Half of a proof is said as what it is: a promise may want tests that ran and something that really happened. */
function redWords({ verdict, evidence, live }: PresentedControl): string {
  if (verdict !== 'unproven') return reds[verdict];
  if (evidence) return 'Not proven: its tests pass, but it has not happened yet';
  const happened = live.some(each => each.evidence?.outcome === 'kept');
  return happened ? 'Not proven: it was kept when it happened, but its tests have not been run here' : reds.unproven;
}

function verdictLine(control: PresentedControl): Markup {
  const { proven, evidence } = control;
  if (!proven || !evidence) return markup`<span class="mark" aria-hidden="true">✗</span> ${redWords(control)}`;
  return markup`<span class="mark" aria-hidden="true">✓</span> Proven <time datetime="${evidence.madeAt}">${age(evidence.ageMs)} ago</time>: ${evidence.summary}`;
}

function evidenceOf({ evidence }: PresentedControl): Markup | null {
  if (!evidence) return null;
  const { repeat, commit, uncommittedChanges, madeAt, digest, summary, tests } = evidence;
  return markup`<dt>Newest proof</dt><dd>${summary}, ${madeAt.slice(0, 19).replace('T', ' ')} UTC</dd>
<dt>Repeat it</dt><dd><code>${repeat}</code></dd>
<dt>Of</dt><dd>${commit ? markup`commit <code>${commit}</code>${uncommittedChanges && ' with uncommitted changes on top'}` : 'what runs in production'}</dd>
<dt>SHA-256 of the record</dt><dd><code>${digest}</code></dd>
${tests.length > 0 && markup`<dt>Tests</dt><dd><ul class="tests">${tests.map(testLine)}</ul></dd>`}`;
}

const liveEvidence = ({ what, maxAgeMs, evidence }: PresentedControl['live'][number]): Markup =>
  markup`<dt>Happened, within ${age(maxAgeMs)}</dt><dd>${evidence ? markup`<span class="${evidence.outcome === 'kept' ? 'kept' : 'bad'}">${evidence.summary}</span>, <time datetime="${evidence.madeAt}">${age(evidence.ageMs)} ago</time>; again by <code>${evidence.repeat}</code>` : markup`Not yet: ${what}`}</dd>
`;

const testLine = ({ name, status }: { name: string; status: string }): Markup =>
  markup`<li class="${status === 'passed' ? 'kept' : 'bad'}">${name} <span class="quiet">${status}</span></li>
`;
