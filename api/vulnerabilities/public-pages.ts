import type { PublishedAdvisory } from '../../src/vulnerabilities/published-advisories.ts';
import { vulnerabilityPolicy } from '../../src/vulnerabilities/vulnerability-policy.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { alert } from '../pages/parts.ts';
import { markdown } from '../post-mortems/markdown.ts';

const hours = (ms: number) => `${ms / 3_600_000} hours`;
const days = (ms: number) => `${ms / 86_400_000} days`;
const { acknowledgeWithinMs, verifyWithinMs, fixWithinMs } = vulnerabilityPolicy;

/** Where the pages about reporting lead to each other. */
const ways = markup`<p class="quiet"><a href="/security/report">Report a weakness</a> · <a href="/security/policy">Policy</a> · <a href="/security/advisories">Advisories</a> · <a href="/security/thanks">Thanks</a> · <a href="/security">What we promise</a></p>`;

const area = (
  name: string,
  label: string,
  { rows, hint, value = '' }: { rows: number; hint: string; value?: string },
) =>
  markup`<label for="${name}">${label}</label>
<p class="hint" id="${name}-hint">${hint}</p>
<textarea id="${name}" name="${name}" rows="${rows}" required aria-describedby="${name}-hint">${value}</textarea>`;

const input = (
  name: string,
  label: string,
  more: { type?: string; hint?: string; value?: string; needed?: boolean } = {},
) =>
  markup`<label for="${name}">${label}</label>
${more.hint && markup`<p class="hint" id="${name}-hint">${more.hint}</p>`}
<input id="${name}" name="${name}" type="${more.type ?? 'text'}" autocomplete="off" value="${more.value ?? ''}"${more.needed && markup` required`}${more.hint && markup` aria-describedby="${name}-hint"`}>`;

export type Entered = Partial<
  Record<'title' | 'body' | 'affected' | 'reporterName' | 'reporterEmail' | 'thanksWanted' | 'thanksName', string>
>;

/** The form to report a weakness, with what follows. `entered` is what was sent before, when something was wrong with it. */
export const reportPage = (mail: string, said: string | null = null, entered: Entered = {}): Markup =>
  layout(
    'Report a weakness',
    markup`${alert(said)}
<p>You have found a way to do something in Reeve that should not be possible? Please tell us. You need no account.</p>
<p><strong>Safe harbour:</strong> whoever looks for weaknesses in good faith and by <a href="/security/policy">our policy</a> acts with our permission. We will not take legal steps against you, nor ask others to.</p>
<h2>What to expect</h2>
<ul>
<li>A receipt and a secret link to your report, at once.</li>
<li>A person has read it within ${hours(acknowledgeWithinMs)}, and we have checked it within ${hours(verifyWithinMs)}.</li>
<li>What is critical is fixed within ${days(fixWithinMs.critical)}, the rest by how grave it is. You are told of every step.</li>
</ul>
<h2>Your report</h2>
<form method="post" action="/security/report" class="stack">
${input('title', 'In a few words', { needed: true, ...(entered.title ? { value: entered.title } : {}) })}
${area('body', 'What you found', { rows: 10, hint: 'What can be done, and step by step how to see it.', ...(entered.body ? { value: entered.body } : {}) })}
${input('affected', 'Where', { hint: 'An address or a part of Reeve, if you know.', ...(entered.affected ? { value: entered.affected } : {}) })}
${input('reporterEmail', 'Your e-mail', { type: 'email', hint: 'For news of it. Leave it empty to stay unknown: the link is yours all the same.', ...(entered.reporterEmail ? { value: entered.reporterEmail } : {}) })}
${input('reporterName', 'Your name', { hint: 'If you like.', ...(entered.reporterName ? { value: entered.reporterName } : {}) })}
<p><label class="tick"><input type="checkbox" name="thanksWanted" value="yes"${entered.thanksWanted && markup` checked`}> Name me on the page of thanks once it is fixed</label></p>
${input('thanksName', 'The name to be thanked by', { hint: 'With the box above: your name, unless you write another one.', ...(entered.thanksName ? { value: entered.thanksName } : {}) })}
<button type="submit">Send the report</button>
</form>
<p>Files can be added on the next page. You prefer mail? Write to <a href="mailto:${mail}">${mail}</a>, encrypted for <a href="/.well-known/openpgp-key.asc">our key</a> if you like.</p>
${ways}`,
  );

/** What we ask of people who look for weaknesses, and what they may count on. */
export const policyPage = (mail: string): Markup =>
  layout(
    'How we handle weaknesses',
    markup`<p>This is our policy of coordinated disclosure, after ISO/IEC 29147 and 30111. It holds for Reeve: its API, its pages, and the code behind them.</p>
<h2>What we ask of you</h2>
<ul>
<li>Use accounts of your own, or the demo. Do not read, change or keep data of others: stop where you see it, and tell us.</li>
<li>Do not slow down or stop the service, do not send mass mail, do not try to trick people.</li>
<li>Tell us first, <a href="/security/report">here</a> or by mail to <a href="mailto:${mail}">${mail}</a>, and give us time to fix it.</li>
</ul>
<h2>Safe harbour</h2>
<p>Whoever acts in good faith and by these lines acts with our permission: we will not take legal steps, will not call it a breach of our terms, and will say so to others who ask. In doubt, ask us before you go on.</p>
<h2>What you may count on</h2>
<table><tbody>
<tr><th scope="row">Receipt</th><td>at once</td></tr>
<tr><th scope="row">Read by a person</th><td>within ${hours(acknowledgeWithinMs)}</td></tr>
<tr><th scope="row">Checked</th><td>within ${hours(verifyWithinMs)}</td></tr>
<tr><th scope="row">Fixed</th><td>critical within ${days(fixWithinMs.critical)}, high ${days(fixWithinMs.high)}, medium ${days(fixWithinMs.medium)}, low ${days(fixWithinMs.low)}, by CVSS 4.0</td></tr>
<tr><th scope="row">Disclosed</th><td>on a day that we agree on with you, as an <a href="/security/advisories">advisory</a></td></tr>
<tr><th scope="row">Thanked</th><td><a href="/security/thanks">by name</a>, if you wish</td></tr>
</tbody></table>
<p class="quiet">Version ${vulnerabilityPolicy.version}. For machines: <a href="/.well-known/security.txt">security.txt</a>, <a href="/.well-known/csaf/provider-metadata.json">CSAF</a>.</p>
${ways}`,
  );

export const thanksPage = (names: readonly { name: string; year: string }[]): Markup =>
  layout(
    'Thanks',
    markup`<p>These people have found weaknesses of Reeve, told us, and given us time to fix them.</p>
${names.length === 0 ? markup`<p>Nobody yet.</p>` : markup`<ul>${names.map(({ name, year }) => markup`<li>${name} <span class="quiet">${year}</span></li>`)}</ul>`}
${ways}`,
  );

const dayOf = (at: string | undefined) => (at ?? '').slice(0, 10);

export const advisoriesPage = (rows: readonly PublishedAdvisory[]): Markup =>
  layout(
    'Advisories',
    markup`${rows.length === 0 && markup`<p>We have published none yet.</p>`}
${
  rows.length > 0 &&
  markup`<table><thead><tr><th scope="col">Advisory</th><th scope="col">Of</th><th scope="col">Severity</th></tr></thead>
<tbody>${rows.map(
    ({
      tracking_id,
      content,
      revisions,
    }) => markup`<tr><td><a href="/security/advisories/${tracking_id}">${tracking_id}</a><br>${content.title}</td><td>${dayOf(revisions[0]?.at)}</td><td>${content.rating ?? ''}</td></tr>
`,
  )}</tbody></table>`
}
<p>For machines: <a href="/.well-known/csaf/provider-metadata.json">CSAF 2.0</a>, signed with <a href="/.well-known/openpgp-key.asc">our key</a>.</p>
${ways}`,
  );

export function advisoryPage(row: PublishedAdvisory, csafPath: string): Markup {
  const { content, revisions, tracking_id: trackingId } = row;
  const facts: readonly (readonly [string, Piece])[] = [
    ['Advisory', trackingId],
    ['CVE', content.cve],
    ['Severity', content.rating && `${content.rating} (${((content.cvssScore ?? 0) / 10).toFixed(1)})`],
    ['CVSS 4.0', content.cvssVector && markup`<code>${content.cvssVector}</code>`],
    ['Fixed on', content.fixedOn],
    ['Found by', content.credit],
  ];
  return layout(
    content.title,
    markup`<table><tbody>${facts.filter(([, fact]) => fact).map(([name, fact]) => markup`<tr><th scope="row">${name}</th><td>${fact}</td></tr>`)}</tbody></table>
<h2>What it is</h2>
${markdown(content.description)}
<h2>What was done</h2>
${markdown(content.remedy)}
<h2>Revisions</h2>
<ol>${revisions.map(({ at, summary }) => markup`<li>${dayOf(at)}: ${summary}</li>`)}</ol>
<p>As CSAF 2.0: <a href="${csafPath}">document</a>, <a href="${csafPath}.asc">signature</a>, <a href="${csafPath}.sha512">SHA-512</a>.</p>
${ways}`,
  );
}
