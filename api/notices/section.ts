import { approvalsNeeded } from '../../src/notices/approve-notice.ts';
import { listNotices, type NoticeDetails } from '../../src/notices/list-notices.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import type { IncidentSection, SectionContext } from '../incidents/sections.ts';
import { minute, table, words } from '../operations/frame.ts';
import { markdown } from '../post-mortems/markdown.ts';

/** The notices of an incident, with what is to be decided about each. */
export const noticesSection: IncidentSection = {
  name: 'notices',
  title: 'Notices to agencies',
  show: async context => {
    const notices = await listNotices(context.unit, context.incident.id);
    return notices.length === 0 ? null : markup`${notices.map(each => noticePart(each, context))}`;
  },
};

const noticePart = (notice: NoticeDetails, context: SectionContext): Markup => markup`<details${
  notice.state === 'draft' && markup` open`
}>
<summary>${words(notice.kind)} notice ${notice.sequence} to <code>${notice.for_agency}</code>: ${words(notice.state)}${
  notice.exercise && ', exercise'
}</summary>
<article><h3>${notice.subject}</h3>${markdown(notice.body)}</article>
<p class="quiet">SHA-256 <code>${notice.sha256}</code>. Approved by ${
  notice.approvals.map(({ approved_by }) => context.nameOf(approved_by)).join(', ') || 'nobody yet'
}; it takes ${approvalsNeeded}.</p>
${notice.state === 'draft' && draftForms(notice, context)}
${proofsOf(notice, context)}
${notice.state === 'sent' && callForm(notice)}
</details>
`;

const here = (notice: NoticeDetails, act: string) =>
  `/operations/incidents/${notice.incident_id}/notices/${notice.id}/${act}`;

function draftForms(notice: NoticeDetails, { viewerId }: SectionContext): Piece {
  const approved = notice.approvals.some(({ approved_by }) => approved_by === viewerId);
  const wrote = notice.drafted_by === viewerId || notice.editors.includes(viewerId);
  const approve = markup`<form method="post" action="${here(notice, 'approval')}">
<input type="hidden" name="sha256" value="${notice.sha256}"><button>Approve this text</button></form>`;
  return [
    approved || wrote ? markup`<p>Somebody else approves it now.</p>` : approve,
    markup`<form method="post" action="${here(notice, 'text')}" class="stack">
<input type="hidden" name="version" value="${notice.version}">
<label for="subject-${notice.id}">Subject</label>
<input id="subject-${notice.id}" name="subject" value="${notice.subject}" required maxlength="200" autocomplete="off">
<label for="body-${notice.id}">Text (Markdown). Approvals of the old text are void then, and you cannot approve it.</label>
<textarea id="body-${notice.id}" name="body" rows="12" required maxlength="50000">${notice.body}</textarea>
<button class="second">Change the text</button></form>
<form method="post" action="${here(notice, 'withdrawal')}">
<label for="why-${notice.id}">Why it is withdrawn</label>
<input id="why-${notice.id}" name="reason" required minlength="3" maxlength="500" autocomplete="off">
<button class="second">Withdraw</button></form>`,
  ];
}

const proofsOf = (notice: NoticeDetails, { nameOf }: SectionContext): Piece => [
  notice.deliveries.length > 0 &&
    table(
      ['To', 'Mail', 'State', 'Accepted', 'Failure'],
      notice.deliveries.map(each => [
        markup`${words(each.recipient_kind)} <code>${each.recipient_id}</code>`,
        each.reminder === 0 ? 'notice' : `reminder ${each.reminder}`,
        markup`<span${['refused', 'bounced'].includes(each.state) && markup` class="bad"`}>${each.state}</span>`,
        minute(each.accepted_at),
        each.failure,
      ]),
    ),
  notice.receipts.map(
    each =>
      markup`<p>${words(each.kind)} by ${words(each.recipient_kind)} <code>${each.membership_id}</code>, ${minute(each.created_at)}</p>`,
  ),
  notice.calls.map(
    each =>
      markup`<p>Called by ${nameOf(each.called_by)}, ${minute(each.called_at)}, ${each.reached ? 'reached' : 'not reached'}: ${each.note}</p>`,
  ),
];

const callForm = (
  notice: NoticeDetails,
): Markup => markup`<form method="post" action="${here(notice, 'calls')}" class="stack">
<label for="note-${notice.id}">You have telephoned: whom you reached, and what was said</label>
<input id="note-${notice.id}" name="note" required minlength="3" maxlength="2000" autocomplete="off">
<button name="reached" value="true">Somebody was reached</button>
<button name="reached" value="false" class="second">Nobody was reached</button></form>`;
