import type { Mailer } from '../../src/communications/mailer.port.ts';
import type { Pagers } from '../../src/paging/pager.port.ts';
import { createMailPager } from './create-mail-pager.ts';
import { createWebhookPager } from './create-webhook-pager.ts';

export { webhookSignatures } from './webhook-signatures.ts';

export type PagersOptions = { mailer: Mailer; publicOnly: boolean; timeoutMs?: number };

/** Every way to page somebody. */
export const createPagers = ({ mailer, publicOnly, timeoutMs = 10_000 }: PagersOptions): Pagers => ({
  mail: createMailPager(mailer, timeoutMs),
  webhook: createWebhookPager({ publicOnly, timeoutMs }),
});
