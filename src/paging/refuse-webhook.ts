import { hostOf, isPrivate } from '../config/hosts.ts';
import { DomainError } from '../kernel/errors.ts';

/**
 * Refuses a webhook that pages could not be sent to, when it is said and not when somebody is to be woken. What its name
 * resolves to is looked at with each page. `privateToo`: on a machine where receivers are tried out.
 * @throws DomainError `invalid_input` with all that is wrong with it
 */
export function refuseWebhook(webhookUrl: string, { privateToo }: { privateToo: boolean }): void {
  const { protocol, username, password } = new URL(webhookUrl);
  const wrong = [
    !privateToo && protocol !== 'https:' && 'must begin with https',
    !privateToo && isPrivate(hostOf(webhookUrl)) && 'must be a public address: this one is of a private network',
    (username || password) && 'must hold no user and no password: pages are signed instead',
  ];
  const faults = wrong.flatMap(detail => (detail ? [{ in: 'body' as const, pointer: '/webhookUrl', detail }] : []));
  if (faults.length > 0) throw new DomainError('invalid_input', 'pages cannot go to this webhook', { faults });
}
