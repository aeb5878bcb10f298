import { setTimeout as wait } from 'node:timers/promises';
import type { Mailer } from '../../src/communications/mailer.port.ts';
import { renderMail } from '../../src/communications/templates/index.ts';
import { isDomainError } from '../../src/kernel/errors.ts';
import type { PageMessage, PageReceipt, Pager } from '../../src/paging/pager.port.ts';

/** Pages by mail. A relay that does not answer in time is given up on: the mail may come, but the next person is asked. */
export function createMailPager(mailer: Mailer, timeoutMs = 10_000): Pager {
  return {
    channel: 'mail',
    send: async (message, { email }) => {
      const giveUp = new AbortController();
      const late = wait(timeoutMs, { outcome: 'refused', why: 'timed_out' } as const, { signal: giveUp.signal });
      late.catch(() => undefined);
      const sending = send(mailer, message, email);
      sending.catch(() => undefined);
      return Promise.race([sending, late]).finally(() => giveUp.abort());
    },
  };
}

async function send(mailer: Mailer, message: PageMessage, to: string): Promise<PageReceipt> {
  const mail = message.trial ? renderMail('pageTrial', { link: message.incidentUrl }) : renderMail('page', message);
  const headers = { 'X-Priority': '1', Importance: 'high' };
  try {
    const { messageId } = await mailer.send({ ...mail, to, headers, idempotencyKey: `page/${message.pageId}` });
    return { outcome: 'sent', messageId };
  } catch (error) {
    if (isDomainError(error, 'mail_refused')) return { outcome: 'refused', why: 'refused' };
    throw error;
  }
}
