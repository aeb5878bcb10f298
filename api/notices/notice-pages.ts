import type { z } from 'zod';
import { type Markup, markup, type Piece } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { minute } from '../operations/frame.ts';
import { markdown } from '../post-mortems/markdown.ts';
import { clocksTable, statementsTable } from './own-pages.ts';
import type { ownNoticeWithClocks } from './schemas.ts';

type Shown = z.input<typeof ownNoticeWithClocks>;

const button = (action: string, label: string, ...inside: Piece[]): Markup => markup`
<form method="post" action="${action}" class="stack">${inside}
<button type="submit">${label}</button>
</form>`;

/** A notice for an admin: closed until they open it, which is what proves that somebody has. */
export function ownNoticePage(notice: Shown, memberId: string): Markup {
  const here = `/notices/${notice.id}`;
  if (!notice.openedBy.some(each => each.memberId === memberId))
    return layout(
      'A notice about security',
      markup`<p>${notice.subject}</p>
<p>Sent ${minute(notice.sentAt)}. Opening it is recorded with your name.</p>
${button(`${here}/opened`, 'Open the notice')}`,
    );
  return layout('Security notice', body(notice, memberId, here));
}

const body = (notice: Shown, memberId: string, here: string): Markup => markup`<article>
<h2>${notice.subject}</h2>
<p class="quiet">Sent ${minute(notice.sentAt)}. SHA-256 <code>${notice.sha256}</code></p>
${markdown(notice.body)}
</article>
${clocksTable(notice.clocks)}
${statementsTable(notice.statements)}
${
  notice.acknowledgedBy.some(({ id }) => id === memberId)
    ? markup`<p>You have told us that you have read it.</p>`
    : button(`${here}/acknowledgement`, 'I have read this notice')
}
<p><a href="/notices">All notices</a></p>`;

/** What the link of a mail opens: the notice, and a form; nothing happens before it is sent. */
export const linkedNoticePage = (
  notice: { subject: string; body: string; sha256: string },
  { token, acknowledgedAt }: { token: string; acknowledgedAt: string | null },
): Markup =>
  layout(
    'Security notice',
    markup`<article>
<h2>${notice.subject}</h2>
<p class="quiet">SHA-256 <code>${notice.sha256}</code></p>
${markdown(notice.body)}
</article>
${
  acknowledgedAt
    ? markup`<p>You have told us that you have read it.</p>`
    : button(
        '/security-notices/open',
        'I have read this notice',
        markup`<input type="hidden" name="token" value="${token}">`,
      )
}`,
  );

export const noSuchLinkPage = (): Markup =>
  layout(
    'Not found',
    markup`<p>This link is not valid, or no longer. Please look at the newest mail, or ask the administrators of your agency.</p>`,
  );
