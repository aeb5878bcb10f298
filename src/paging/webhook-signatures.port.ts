/** Signatures of Standard Webhooks (standardwebhooks.com): secrets are `whsec_` and base64. */
export type WebhookSignatures = {
  /** The value of `webhook-signature`. */
  sign(secret: string, message: { id: string; at: Date; body: string }): string;
  /** True for a signature by this secret over these bytes, made within five minutes of now. Takes constant time. */
  verify(secret: string, headers: SignatureHeaders, body: Buffer): boolean;
};
export type SignatureHeaders = { 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string };
