import type { OperatorPerson } from '../../src/incidents/find-operators.ts';
import type { LinkedReading } from '../../src/incidents/read-by-link.ts';
import type { WholePostMortem } from '../../src/incidents/read-post-mortem.ts';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { frame, minute, table, words } from '../operations/frame.ts';
import { actionForms, nextSteps, postMortemParts, readerForms, written } from './write-pages.ts';

export type Named = { nameOf(personId: string | null): string };
type Shown = WholePostMortem &
  Named & {
    number: number;
    title: string;
    exercise: boolean;
    viewerId: string;
    people: readonly OperatorPerson[];
    /** Whether whoever looks has written in it. */
    hasWritten: boolean;
  };

/** A post-mortem to read, with what is to be done next, and the form by which a named reader says that they have read it. */
export function postMortemPage(shown: Shown): Markup {
  const { number, title, exercise, postMortem: row, nameOf } = shown;
  return frame(`${exercise ? 'EXERCISE ' : ''}Post-mortem of INC-${number}`, '/operations/incidents/one', [
    markup`<p><a href="/operations/incidents/${row.incident_id}">${title}</a></p>
<p class="quiet">By ${nameOf(row.author_id)}${row.reviewer_id && `, reviewed by ${nameOf(row.reviewer_id)}`}: ${words(row.state)}${row.published_at && ` ${minute(row.published_at)}`}.${row.sha256 && markup` SHA-256 <code>${row.sha256}</code>`}</p>`,
    nextSteps(shown),
    postMortemParts.map(
      ([, column, heading]) => markup`<h2>${heading}</h2>
${written(row[column])}`,
    ),
    markup`<h2 id="actions">Actions</h2>`,
    actionsTable(shown),
    actionForms(row.incident_id, shown.actions, shown),
    markup`<h2 id="readers">Readers</h2>`,
    readersTable(shown),
    readerForms(shown),
    acknowledgeForm(shown),
  ]);
}

export const actionsTable = ({ actions, nameOf }: Pick<WholePostMortem, 'actions'> & Named): Piece =>
  actions.length === 0
    ? markup`<p>No actions.</p>`
    : table(
        ['What', 'Owner', 'Due', 'State'],
        actions.map(each => [
          each.title,
          nameOf(each.owner_id),
          minute(each.due_at),
          each.reason ? `${each.state}: ${each.reason}` : each.state,
        ]),
      );

export const readersTable = ({ readers, nameOf }: Pick<WholePostMortem, 'readers'> & Named): Piece =>
  readers.length === 0
    ? markup`<p>Nobody is named to read it yet.</p>`
    : table(
        ['Reader', 'Mailed', 'Reminders', 'State'],
        readers.map(each => [nameOf(each.person_id), minute(each.mailed_at), each.reminders_sent, standing(each)]),
      );

function standing(reader: WholePostMortem['readers'][number]): string {
  if (reader.acknowledged_at) return `has read it, ${minute(reader.acknowledged_at)}`;
  if (reader.released_at) return `released: ${reader.reason ?? ''}`;
  return reader.refused_at ? 'the mail server refuses the address' : 'waited for';
}

function acknowledgeForm({ postMortem, readers, viewerId }: Shown): Piece {
  const reader = readers.find(each => each.person_id === viewerId);
  const waits = reader && !reader.acknowledged_at && !reader.released_at && postMortem.state === 'published';
  return (
    waits &&
    markup`<form method="post" action="/operations/incidents/${postMortem.incident_id}/post-mortem">
<button type="submit">I have read it</button></form>`
  );
}

/** Where the link of a reader's mail leads. What the post-mortem says is not on it: that is behind the sign-in. */
/** `viewer`: the operator who is signed in where it was opened, if one is; a colleague says it for themselves. */
export function linkPage(reading: LinkedReading, token: string, viewer: string | null): Markup {
  const { personId, incidentId, number, exercise, acknowledgedAt } = reading;
  const where = markup`<p>It stands <a href="/operations/incidents/${incidentId}/post-mortem">in Reeve</a>, behind your sign-in.</p>`;
  const body = acknowledgedAt
    ? markup`<p role="status">You said ${minute(acknowledgedAt)} that you have read it. Thank you.</p>${where}`
    : viewer && viewer !== personId
      ? markup`<p>This link went to somebody else than you are signed in as.</p>${where}`
      : markup`${where}
<form method="post" action="/post-mortems/read"><input type="hidden" name="token" value="${token}">
<button type="submit">I have read it</button></form>`;
  return layout(`${exercise ? 'EXERCISE ' : ''}The post-mortem of INC-${number}`, body);
}
