import { type MacKeys, servingMacs } from '../kernel/serving-macs.ts';

/**
 * The secrets that sign pages to a person's webhook (Standard Webhooks): made from the pager's id and generation and
 * stored nowhere; raising the generation makes others. The first is what is shown to whoever asks now; the others were
 * shown under root keys of before, which still serve. Calls the key management: not inside a unit.
 */
export async function pagerSecrets(
  keys: MacKeys,
  { pagerId, generation }: { pagerId: string; generation: number },
): Promise<[string, ...string[]]> {
  const [now, ...before] = await servingMacs(keys, 'pager-webhook', `${pagerId}:${generation}`);
  return [secretOf(now), ...before.map(secretOf)];
}

const secretOf = (mac: Buffer): string => `whsec_${mac.toString('base64')}`;
