import { Webhook } from 'standardwebhooks';
import type { WebhookSignatures } from '../../src/paging/webhook-signatures.port.ts';

/** Standard Webhooks, by its own library. */
export const webhookSignatures: WebhookSignatures = {
  sign: (secret, { id, at, body }) => new Webhook(secret).sign(id, at, body),
  verify: (secret, headers, body) => {
    try {
      new Webhook(secret).verify(body.toString(), headers, { jsonParse: false });
      return true;
    } catch {
      return false;
    }
  },
};
