import { approvalsNeeded } from '../../src/notices/approve-notice.ts';
import { mayBeOrdinary } from '../../src/notices/compare-text.rules.ts';
import { writersOfWords } from '../../src/notices/has-written-words.ts';
import { listNotices, type NoticeDetails } from '../../src/notices/list-notices.ts';
import { toldAtMs } from '../../src/notices/notice-course.ts';
import { unreachedOf } from '../../src/notices/unreached-recipients.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import type { IncidentSection, SectionContext } from '../incidents/sections.ts';
import { counted, minute, table, words } from '../operations/frame.ts';
import { markdown } from '../post-mortems/markdown.ts';

/** The notices of an incident, with what is to be decided about each. */
export const noticesSection: IncidentSection = {
  name: 'notices',
  title: 'Notices to agencies',
  show: async context => {
    const notices = await listNotices(context.unit, context.incident.id);
    if (notices.length === 0) return null;
    const drafts = notices.some(({ state }) => state === 'draft');
    const writersOf = drafts ? await writersOfWords(context.unit, context.incident.id) : () => new Set<string>();
    return markup`${notices.map(each => noticePart(each, { ...context, writers: writersOf(each.for_agency) }))}`;
  },
};

/** `writers`: whose words a draft was made from. */
type NoticeContext = SectionContext & { writers: ReadonlySet<string> };

const noticePart = (notice: NoticeDetails, context: NoticeContext): Markup => markup`<details${
  notice.state === 'draft' && markup` open`
}>
<summary>${words(notice.kind)} notice ${notice.sequence} to ${context.agencyName(notice.for_agency)}: ${words(notice.state)}${
  notice.exercise && ', exercise'
}</summary>
<article><h3>${notice.subject}</h3>${markdown(notice.body)}</article>
<p class="quiet">SHA-256 <code>${notice.sha256}</code>. Approved by ${
  notice.approvals
    .map(({ approved_by, stands }) => `${context.nameOf(approved_by)}${stands ? '' : ' (counts no more)'}`)
    .join(', ') || 'nobody yet'
}; it takes ${approvalsNeeded}.</p>
${notice.approvals.flatMap(({ approved_by, exceptions }) =>
  exceptions.map(
    ({ word, reason }) =>
      markup`<p class="quiet">${context.nameOf(approved_by)}: “${word}” is an ordinary word here, ${reason}</p>`,
  ),
)}
${comparisonOf(notice)}
${notice.state === 'draft' && draftForms(notice, context)}
${proofsOf(notice, context)}
${notice.state === 'sent' && callForm(notice)}
</details>
`;

const here = (notice: NoticeDetails, act: string) =>
  `/operations/incidents/${notice.incident_id}/notices/${notice.id}/${act}`;

const foundWords = {
  agency: 'Name of another agency',
  person: 'Somebody of another agency',
  address: 'E-mail address of another agency',
  id: 'Id of another agency',
} as const;

/** What a draft was compared with, and what came of it: nobody has to take it on trust that it tells of nobody else. */
function comparisonOf({ comparison }: NoticeDetails): Piece {
  if (!comparison) return false;
  const { agencies, people, findings, singleNames } = comparison;
  const against = `${counted(agencies, 'name', 'names')} of other agencies, ${counted(people, 'name', 'names')} of people of the other affected ones, their e-mail addresses and ids`;
  const alone = singleNames.length > 0 && [
    markup`<p>Look at these before you approve: somebody of another affected agency is called so, and another word or person may be meant.</p>`,
    table(
      ['Word', 'Where', 'Line'],
      singleNames.map(({ word, field, line, excerpt }) => [word, `${field}, line ${line}`, excerpt]),
    ),
  ];
  if (findings.length === 0) return [markup`<p>Compared with ${against}: none is in the text.</p>`, alone];
  return [
    alone,
    markup`<p class="bad">Compared with ${against}. Nobody can approve it as long as this is in the text:</p>`,
    table(
      ['What', 'Word', 'Where', 'Line'],
      findings.map(({ kind, word, field, line, excerpt }) => [
        foundWords[kind],
        word,
        `${field}, line ${line}`,
        excerpt,
      ]),
    ),
  ];
}

/** Where a name is an ordinary word, whoever approves or changes the text says so, and why. */
function ordinaryFields({ id, comparison }: NoticeDetails, form: string): Piece {
  const words = [...new Set((comparison?.findings ?? []).filter(mayBeOrdinary).map(({ word }) => word))];
  return (
    words.length > 0 &&
    markup`<input type="hidden" name="ordinaryWords" value="${words.join('\n')}">
<label for="ordinary-${form}-${id}">If ${words.map(word => `“${word}”`).join(', ')} ${words.length > 1 ? 'are ordinary words' : 'is an ordinary word'} here: why. Both approvers have to say so.</label>
<input id="ordinary-${form}-${id}" name="ordinaryReason" maxlength="500" autocomplete="off">`
  );
}

/** The form, or why who looks cannot approve, and who can. */
function approvalPart(notice: NoticeDetails, { viewerId, people, nameOf, writers }: NoticeContext): Markup {
  const approved = (personId: string) =>
    notice.approvals.some(({ approved_by, stands }) => stands && approved_by === personId);
  const wrote = (personId: string) => notice.drafted_by === personId || notice.editors.includes(personId);
  const why =
    (approved(viewerId) && 'You have approved this text.') ||
    (wrote(viewerId) && 'You wrote or changed this text, so others approve it.') ||
    (writers.has(viewerId) && 'It says what you wrote for the agencies, so others approve it.');
  const before = notice.approvals.some(({ approved_by }) => approved_by === viewerId);
  if (!why)
    return markup`${before && markup`<p>You approved this text before your work here had ended or you were suspended: that counts no more. Read it again, and approve it anew.</p>`}
<form method="post" action="${here(notice, 'approval')}" class="stack">
<input type="hidden" name="sha256" value="${notice.sha256}">${ordinaryFields(notice, 'approval')}<button>Approve this text</button></form>`;
  const free = people.map(({ personId }) => personId).filter(id => !(approved(id) || wrote(id) || writers.has(id)));
  const standing = notice.approvals.filter(
    ({ approved_by, stands }) => stands && people.some(each => each.personId === approved_by),
  );
  const missing = approvalsNeeded - standing.length;
  return markup`<p>${why} ${
    free.length < missing
      ? markup`<span class="bad">It takes ${missing} more, and ${free.length} of your colleagues can: have what they wrote written anew by somebody who has approved nothing, or add an operator.</span>`
      : markup`Who can: ${free.map(nameOf).join(', ')}.`
  }</p>`;
}

function draftForms(notice: NoticeDetails, context: NoticeContext): Piece {
  return [
    approvalPart(notice, context),
    markup`<form method="post" action="${here(notice, 'text')}" class="stack">
<input type="hidden" name="version" value="${notice.version}">
<label for="subject-${notice.id}">Subject</label>
<input id="subject-${notice.id}" name="subject" value="${notice.subject}" required maxlength="200" autocomplete="off">
<label for="body-${notice.id}">Text (Markdown). Approvals of the old text are void then, and you cannot approve it.</label>
<textarea id="body-${notice.id}" name="body" rows="12" required maxlength="50000">${notice.body}</textarea>
${ordinaryFields(notice, 'text')}<button class="second">Change the text</button></form>
<form method="post" action="${here(notice, 'withdrawal')}" class="stack">
<label for="why-${notice.id}">Why it is withdrawn</label>
<input id="why-${notice.id}" name="reason" required minlength="3" maxlength="500" autocomplete="off">
<button class="second">Withdraw</button></form>`,
  ];
}

/** Whom it has not reached shows also where others got it. */
function reachedOf(notice: NoticeDetails): Piece {
  if (notice.state !== 'sent') return false;
  const toldMs = toldAtMs(notice);
  return [
    toldMs === null
      ? markup`<p class="bad">It has come to nobody there yet.</p>`
      : markup`<p>It first came to somebody there ${minute(new Date(toldMs).toISOString())}.</p>`,
    unreachedOf(notice, notice.id).map(
      ({ recipient_kind, recipient_id, failure }) =>
        markup`<p class="bad">It did not reach the ${words(recipient_kind)} <code>${recipient_id}</code>: ${failure ?? 'no reason given'}. See to it in their task.</p>`,
    ),
  ];
}

const proofsOf = (notice: NoticeDetails, { nameOf }: SectionContext): Piece => [
  reachedOf(notice),
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
