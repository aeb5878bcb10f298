import type { KeyManagement } from '../kernel/key-management.port.ts';

/**
 * The secret that signs pages to a person's webhook (Standard Webhooks). Made from the pager's id and generation and
 * stored nowhere; raising the generation makes another one. Calls the key management: not inside a unit.
 */
export async function pagerSecret(
  keys: Pick<KeyManagement, 'mac'>,
  { pagerId, generation }: { pagerId: string; generation: number },
): Promise<string> {
  return `whsec_${(await keys.mac('pager-webhook', `${pagerId}:${generation}`)).toString('base64')}`;
}
