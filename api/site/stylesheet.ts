import { assuranceStyles } from '../assurance/styles.ts';
import { incidentStyles } from '../incidents/styles.ts';
import { operationsStyles } from '../operations/styles.ts';
import { pagesStyles } from '../pages/styles.ts';
import { recordStyles } from '../records/styles.ts';
import { vulnerabilityStyles } from '../vulnerabilities/styles.ts';

/** The one stylesheet of our own pages. */
export const stylesheet = `:root {
  --ink: #1d2a24; --quiet: #56635c; --paper: #fbfaf6; --line: #d9d6cb; --mark: #1f6b4a; --on-mark: #fff; --bad: #a3271d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8ebe6; --quiet: #a3aea7; --paper: #141a17; --line: #35403a; --mark: #6cc39b; --on-mark: #0d1411; --bad: #ff8a7d;
  }
}
* { box-sizing: border-box; }
body { overflow-wrap: break-word; margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 ui-sans-serif, system-ui, sans-serif; }
header, main { max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { border-bottom: 1px solid var(--line); font-weight: 650; letter-spacing: .01em; }
header a { color: inherit; text-decoration: none; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.25rem 0 1rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.02rem; margin: 1.5rem 0 .4rem; }
a { color: var(--mark); }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.bad { color: var(--bad); }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
input, select { display: block; width: 100%; max-width: 26rem; padding: .55rem .7rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: .35rem; }
button, .button { display: inline-block; margin-top: 1.25rem; padding: .6rem 1.1rem; font: inherit; font-weight: 600; color: var(--on-mark); background: var(--mark); border: 0; border-radius: .35rem; text-decoration: none; cursor: pointer; }
ol.steps { list-style: none; padding: 0; }
ol.steps li { padding: .4rem 0 .4rem 1.9rem; position: relative; border-bottom: 1px solid var(--line); }
ol.steps li::before { position: absolute; left: .25rem; content: "\\2026"; color: var(--quiet); }
ol.steps li.step-done::before { content: "\\2713"; color: var(--mark); }
ol.steps li.step-failed::before { content: "\\2717"; color: var(--bad); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
code { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
${assuranceStyles}${operationsStyles}${incidentStyles}${pagesStyles}${vulnerabilityStyles}${recordStyles}`;
