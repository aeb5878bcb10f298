import { type Markup, markup } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { minute, words } from '../operations/frame.ts';
import { alert } from '../pages/parts.ts';
import type { PresentedStatus } from './present.ts';

const told: Readonly<Record<PresentedStatus['state'], string>> = {
  received: 'We have it. A person will read it soon.',
  verifying: 'A person has read it, and we are checking it.',
  fixing: 'You are right. We are fixing it.',
  fixed: 'It is fixed. We will make it public.',
  disclosed: 'It is fixed and public. Thank you.',
  rejected: 'We see no weakness there.',
  duplicate: 'It had been reported to us before. You follow the earlier report here.',
};
const clockNames: Readonly<Record<string, string>> = {
  report_acknowledgement: 'Read by a person',
  report_verification: 'Checked',
  report_fix: 'Fixed',
  report_disclosure: 'Made public',
};

/** What a reporter sees of their report. `link` is shown once, to whoever has just sent it. */
export function statusPage(
  status: PresentedStatus,
  { said = null, link = null }: { said?: string | null; link?: string | null } = {},
): Markup {
  const { number, title, state, reason, originalState, rating, discloseOn } = status;
  return layout(
    `VR-${number}: ${title}`,
    markup`${alert(said)}
${link && keep(link)}
<p><strong>${told[state]}</strong></p>
${reason && state === 'rejected' && markup`<blockquote>${paragraphs(reason)}</blockquote>`}
${originalState && markup`<p>The earlier report is ${words(originalState)}.</p>`}
${rating && markup`<p>We rate it as ${rating}.</p>`}
${discloseOn && markup`<p>We have agreed to make it public on ${discloseOn}.</p>`}
${promises(status)}
<h2>Messages</h2>
${status.messages.length === 0 && markup`<p class="quiet">None yet.</p>`}
${status.messages.map(({ from, at, body }) => markup`<article class="task"><p class="quiet">${from === 'reeve' ? 'Reeve' : 'You'}, ${minute(at)}</p>${paragraphs(body)}</article>`)}
<form method="post" action="/security/report/status" class="stack">
<label for="body">Add something, or ask us</label>
<textarea id="body" name="body" rows="5" required></textarea>
<button type="submit">Send</button>
</form>
<h2>Files</h2>
${status.files.length > 0 && markup`<ul>${status.files.map(({ name, bytes }) => markup`<li>${name} <span class="quiet">${sizeOf(bytes)}</span></li>`)}</ul>`}
<form method="post" action="/security/report/status/files" enctype="multipart/form-data" class="stack">
<label for="file">Add a file</label>
<p class="hint" id="file-hint">At most five of 20 MB each. Only our security team can open it.</p>
<input id="file" name="file" type="file" required aria-describedby="file-hint">
<button type="submit">Add it</button>
</form>`,
  );
}

/** A link that is no longer good, or never was. */
export const noReportPage = (said: string): Markup =>
  layout(
    'Your report',
    markup`${alert(said)}
<p>Open the link that we gave you when you sent your report, or the newest one that we have mailed. It is kept in this browser for an hour.</p>
<p><a class="button" href="/security/report">Report a weakness</a></p>`,
  );

const keep = (
  link: string,
): Markup => markup`<div class="done"><p><strong>Thank you: we have your report.</strong> Keep this link. It is the way back here, and a secret of yours:</p>
<p><a href="${link}"><code>${link}</code></a></p></div>`;

const promises = ({ clocks }: PresentedStatus): Markup | null =>
  clocks.length === 0
    ? null
    : markup`<table><tbody>${clocks
        .filter(({ state }) => state !== 'cancelled')
        .map(
          ({ kind, dueAt, state }) =>
            markup`<tr><th scope="row">${clockNames[kind] ?? words(kind)}</th><td>${state === 'met' ? 'done' : markup`by ${minute(dueAt)}${state === 'overdue' && markup` <strong class="bad">late</strong>`}`}</td></tr>`,
        )}</tbody></table>`;

/** Plain text as people wrote it. */
export const paragraphs = (text: string): readonly Markup[] =>
  text
    .split(/\n{2,}/)
    .map(part => markup`<p>${part.split('\n').map((line, index) => markup`${index > 0 && markup`<br>`}${line}`)}</p>`);

export const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
