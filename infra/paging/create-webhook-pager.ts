import { type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { assertOutside } from '../../src/kernel/outside.ts';
import type { PageMessage, PageReceipt, Pager } from '../../src/paging/pager.port.ts';
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.ts';
import { webhookSignatures } from './webhook-signatures.ts';

export type WebhookPagerOptions = {
  /** Pages go to https at public addresses alone: everywhere but on a developer's machine. */
  publicOnly: boolean;
  /** For all of it; 10 seconds unless said otherwise. */
  timeoutMs?: number;
};

/**
 * Pages by a signed POST (Standard Webhooks). 2xx is sent; 4xx but 408, 425 and 429 is refused for good, and so is
 * whoever redirects: an address that was checked must not lead to one that was not.
 */
export function createWebhookPager({ publicOnly, timeoutMs = 10_000 }: WebhookPagerOptions): Pager {
  return {
    channel: 'webhook',
    send: async (message, { webhook }) => {
      assertOutside('a webhook');
      if (!webhook) return refused('refused');
      const url = new URL(webhook.url);
      if (publicOnly && !mayPage(url)) return refused('address_blocked');
      const body = JSON.stringify(bodyOf(message));
      const at = new Date();
      const signatures = webhook.secrets.map(each => webhookSignatures.sign(each, { id: message.pageId, at, body }));
      const headers = {
        ...{ 'content-type': 'application/json', 'user-agent': 'Reeve', 'content-length': Buffer.byteLength(body) },
        ...{ 'webhook-id': message.pageId, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)) },
        // Standard Webhooks takes several, for secrets that are being replaced.
        'webhook-signature': signatures.join(' '),
      };
      const options = { method: 'POST', headers, timeoutMs, ...(publicOnly ? { lookup: lookupPublic } : {}) };
      return post(url, body, options).then(receiptOf, (error: unknown) => failed(error));
    },
  };
}

const refused = (why: Extract<PageReceipt, { outcome: 'refused' }>['why']): PageReceipt => ({
  outcome: 'refused',
  why,
});

/** A name is looked at when it is resolved; an address at once. */
function mayPage({ protocol, hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return protocol === 'https:' && (isIP(host) === 0 || isPublicAddress(host));
}

const bodyOf = (message: PageMessage) => ({
  type: message.trial ? 'page.trial' : 'page',
  timestamp: new Date().toISOString(),
  data: {
    ...{ pageId: message.pageId, exercise: message.exercise, level: message.level, turn: message.turn },
    incident: message.trial
      ? null
      : { number: message.number, severity: message.severity, title: message.title, url: message.incidentUrl },
    acknowledgeUrl: message.acknowledgeUrl,
  },
});

type Posting = RequestOptions & { timeoutMs: number };
/** The status of the answer, whose body is not read. */
function post(url: URL, body: string, { timeoutMs, ...options }: Posting): Promise<number> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    const sending = request(url, { ...options, agent: false, signal }, answer => {
      answer.destroy();
      resolve(answer.statusCode ?? 0);
    });
    sending.on('error', error => reject(signal.aborted ? new SlowAnswer('no answer in time') : error));
    sending.end(body);
  });
}
class SlowAnswer extends Error {
  override readonly name = 'SlowAnswer';
}

function receiptOf(status: number): PageReceipt {
  if (status >= 200 && status < 300) return { outcome: 'sent', messageId: null };
  if (status >= 500 || [408, 425, 429].includes(status)) throw new Error(`the webhook answered ${status}`);
  return refused('refused');
}

/** A slow one is the next person's at once; what could not be reached is tried again. */
function failed(error: unknown): PageReceipt {
  if (error instanceof SlowAnswer) return refused('timed_out');
  if (error instanceof PrivateAddress) return refused('address_blocked');
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : 'no reason given';
  throw new Error(`The webhook could not be reached (${String(code)}).`, { cause: error });
}
