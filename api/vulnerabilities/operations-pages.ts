import { cvssRatings } from '../../src/vulnerabilities/words.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { factsTable, frame, minute, more, table, words } from '../operations/frame.ts';
import { alert } from '../pages/parts.ts';
import type { PresentedReport, presentListed } from './present.ts';
import { paragraphs, sizeOf } from './status-page.ts';

const home = '/operations/vulnerability-reports';

/** Reports, newest first. */
export const reportsPage = (reports: readonly ReturnType<typeof presentListed>[], next: string | null): Markup =>
  frame('Vulnerability reports', home, [
    markup`<p><a href="${home}?show=open">Open ones</a> · <a href="${home}?show=all">All</a></p>`,
    reports.length === 0 && markup`<p>There is none.</p>`,
    reports.length > 0 &&
      table(
        ['Report', 'State', 'Rating', 'Received', 'Title'],
        reports.map(({ id, number, state, rating, receivedAt, title, exploited }) => [
          markup`<a href="${home}/${id}">VR-${number}</a>`,
          markup`${words(state)}${exploited && markup` <strong class="bad">exploited</strong>`}`,
          rating,
          minute(receivedAt),
          title,
        ]),
      ),
    more(home, next),
  ]);

type Names = (personId: string | null) => string;

/** One report with everything that can be done about it now. */
export function oneReportPage(report: PresentedReport, nameOf: Names, said: string | null = null): Markup {
  const { id, number, title, state } = report;
  return frame(`VR-${number}: ${title}`, `${home}/one`, [
    alert(said),
    facts(report, nameOf),
    markup`<h2>What was reported</h2>${paragraphs(report.body)}`,
    files(report),
    markup`<h2>What to do now</h2>`,
    steps(report),
    markup`<h2>Messages</h2>`,
    report.messages.map(
      ({ from, authorId, at, body }) =>
        markup`<article class="task"><p class="quiet">${from === 'reeve' ? nameOf(authorId) : 'The reporter'}, ${minute(at)}</p>${paragraphs(body)}</article>`,
    ),
    act(id, 'messages', 'Write to the reporter', area('body', 'Your message')),
    markup`<h2>Clocks and mails</h2>`,
    table(
      ['Clock', 'Ends', 'State'],
      report.clocks.map(({ kind, dueAt, state: clock }) => [words(kind), minute(dueAt), late(clock)]),
    ),
    table(
      ['Mail', 'To', 'Sent'],
      report.mails.map(({ kind, audience, mailedAt, refusedAt }) => [
        words(kind),
        audience,
        refusedAt ? markup`<strong class="bad">refused</strong>` : minute(mailedAt) || 'waits',
      ]),
    ),
    state !== 'rejected' && state !== 'duplicate' && act(id, 'status-link', 'Void the link, and mail a new one', null),
  ]);
}

const late = (state: string): Piece => (state === 'overdue' ? markup`<strong class="bad">overdue</strong>` : state);

const facts = (report: PresentedReport, nameOf: Names): Markup =>
  factsTable([
    ['State', words(report.state)],
    ['Rating', report.rating && `${report.rating} (${report.cvssScore})`],
    ['Vector', report.cvssVector && markup`<code>${report.cvssVector}</code>`],
    ['About', report.affected],
    ['From', [report.reporterName, report.reporterEmail].filter(Boolean).join(', ') || 'somebody unknown'],
    ['Came by', `${report.channel}, ${minute(report.receivedAt)}`],
    ['Owner', report.ownerId && nameOf(report.ownerId)],
    ['Disclosure agreed for', report.discloseOn],
    ['Reason', report.reason],
    ['Incident', report.incidentId && markup`<a href="/operations/incidents/${report.incidentId}">open it</a>`],
    ['Earlier report', report.duplicateOf && markup`<a href="${home}/${report.duplicateOf}">open it</a>`],
    [
      'Duplicates',
      report.duplicates.length > 0 &&
        report.duplicates.map(({ id, number }) => markup`<a href="${home}/${id}">VR-${number}</a> `),
    ],
    [
      'Advisory',
      report.advisory &&
        markup`<a href="/operations/advisories/${report.advisory.id}">${report.advisory.trackingId}</a>, ${report.advisory.state}`,
    ],
  ]);

const files = ({ id, files: all }: PresentedReport): Piece =>
  all.length > 0 &&
  markup`<h2>Files</h2><p class="quiet">A stranger's files, never scanned: open them where they can do no harm.</p>
<ul>${all.map(file => markup`<li><a href="/v1/operations/vulnerability-reports/${id}/attachments/${file.id}">${file.name}</a> <span class="quiet">${sizeOf(file.bytes)}, ${file.sha256.slice(0, 12)}</span></li>`)}</ul>`;

const act = (
  id: string,
  verb: string,
  label: string,
  inside: Piece,
): Markup => markup`<form method="post" action="${home}/${id}/${verb}" class="stack">
${inside}<button type="submit">${label}</button></form>`;
const area = (name: string, label: string): Markup =>
  markup`<label for="${name}">${label}</label><textarea id="${name}" name="${name}" rows="4" required></textarea>`;
const input = (id: string, label: string, more: { type?: string; value?: string; name?: string } = {}): Markup =>
  markup`<label for="${id}">${label}</label><input id="${id}" name="${more.name ?? id}" type="${more.type ?? 'text'}" value="${more.value ?? ''}" required autocomplete="off">`;

const folded = (title: string, inside: Markup): Markup =>
  markup`<details><summary>${title}</summary>${inside}</details>`;

const baseVector = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N';

/** The next step stands open, the others behind their titles. */
function steps(report: PresentedReport): Piece {
  const { id, state, cvssVector, exploited, advisory } = report;
  const label = `CVSS 4.0 vector (${cvssRatings.join(', ')})`;
  const field = input('vector', label, { value: cvssVector ?? baseVector });
  const verify = act(id, 'verification', 'It is right', field);
  const open = state === 'received' || state === 'verifying' || state === 'fixing';
  const live = state !== 'rejected' && state !== 'duplicate';
  return [
    state === 'received' && act(id, 'acknowledgement', 'Acknowledge: I have read it', null),
    state === 'verifying' && verify,
    state === 'fixing' && act(id, 'fix', 'The fix is served to everybody', null),
    state === 'fixed' && !advisory && act(id, 'disclosure', 'It is public', null),
    (state === 'fixing' || state === 'fixed') && !advisory && draft(id),
    state === 'received' && folded('Verify at once', verify),
    state === 'fixing' && folded('Rate it anew', verify),
    state === 'fixed' && folded('It is not fixed yet', verify),
    open && ends(id),
    (open || state === 'fixed') && folded('Agree on the day of disclosure', agreement(report)),
    live && !exploited && folded('It is used against us', act(id, 'incident', 'Open an incident', why)),
    !open && state !== 'fixed' && markup`<p>Nothing: it is ${words(state)}.</p>`,
  ];
}

const why = input('how', 'How we know', { name: 'reason' });
const agreement = ({ id, discloseOn }: PresentedReport): Markup =>
  act(id, 'disclosure-day', 'Agreed', input('on', 'Day', { type: 'date', value: discloseOn ?? '' }));
const ends = (id: string): readonly Markup[] => [
  folded('It is no weakness', act(id, 'rejection', 'Reject it', area('reason', 'Why; the reporter reads it'))),
  folded('We know of it already', act(id, 'duplicate', 'Link it', input('of', 'Number of the earlier report (VR-7)'))),
];
const draft = (id: string): Markup =>
  folded(
    'Draft the advisory',
    act(id, 'advisory', 'Draft it', [
      input('title', 'Title'),
      area('description', 'What it is (Markdown)'),
      area('remedy', 'What was done (Markdown)'),
    ]),
  );
