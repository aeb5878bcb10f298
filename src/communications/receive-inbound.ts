import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { Database } from '../kernel/database.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import { readBounceAddress } from './bounce-address.ts';
import type { BounceHandler, InboundHandler, InboundMessage, InboundTaken } from './inbound.port.ts';

export type InboundDeps = {
  database: Database;
  keys: MacKeys;
  /** The domain that we take mail for. */
  mailDomain: string;
  /** The address of our own mails, which are no reports of anybody. */
  ownAddress: string;
  /** For mails to `security@`, in order. */
  security: readonly InboundHandler[];
  bounces: readonly BounceHandler[];
};

/** Whether we take mail for an address: `security@` and the bounce addresses that we have made, nothing else. */
export async function takesMailFor(deps: InboundDeps, address: string): Promise<boolean> {
  const [, domain] = splitAddress(address);
  if (domain !== deps.mailDomain.toLowerCase()) return false;
  return isSecurity(address) || (await readBounceAddress(deps.keys, address)) !== null;
}

/** By which a mail is known: its Message-ID at one of our addresses. */
export const inboundKey = ({ to, messageId }: Pick<InboundMessage, 'to' | 'messageId'>): string =>
  `${splitAddress(to)[0]}:${messageId}`.slice(0, 1_000);

const splitAddress = (address: string): [string, string] => {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at).toLowerCase(), address.slice(at + 1).toLowerCase()];
};
/** Also `security+...@`: the handlers know their own. */
const isSecurity = (address: string): boolean => /^security(\+|$)/.test(splitAddress(address)[0]);

/**
 * Takes a mail that came in: each Message-ID once, for each address of ours. Throws what a handler throws, so that the
 * sender keeps the mail and tries again.
 * @throws DomainError `mail_refused` for a report without a From (RFC 5322 §3.6 demands one): it could not be answered,
 *   and whoever believed that it has come would wait for nothing
 */
export async function receiveInbound(deps: InboundDeps, message: InboundMessage): Promise<void> {
  const purpose = isSecurity(message.to) ? ('security' as const) : ('bounce' as const);
  if (purpose === 'security' && message.from === null) throw withoutSender();
  // The same mail may come to two addresses of ours, and a bounce may bear the Message-ID of the mail that bounced.
  const messageId = inboundKey(message);
  if (await isKnown(deps.database, messageId)) return;
  const taken = purpose === 'security' ? await takeSecurity(deps, message) : await takeBounce(deps, message);
  await acrossAgencies(deps.database, 'incidents', 'record a mail that came in', async unit => {
    const row = {
      ...{ id: uuid7(), message_id: messageId, purpose: taken ? purpose : ('unknown' as const) },
      ...{ subject_type: taken?.subjectType ?? null, subject_id: taken?.subjectId ?? null, bytes: message.bytes },
    };
    await unit.sql
      .insertInto('inbound_mail')
      .values(row)
      .onConflict(conflict => conflict.column('message_id').doNothing())
      .execute();
  });
}

const withoutSender = () =>
  new DomainError(
    'mail_refused',
    '5.6.0 This mail has no From with an address (RFC 5322): add it, or use the form that our security.txt names',
  );

const isKnown = (database: Database, messageId: string): Promise<boolean> =>
  acrossAgencies(
    database,
    'incidents',
    'look for a mail that came in',
    async unit => {
      const found = unit.sql.selectFrom('inbound_mail').select('id').where('message_id', '=', messageId);
      return (await found.executeTakeFirst()) !== undefined;
    },
    { mode: 'read' },
  );

async function takeSecurity(deps: InboundDeps, message: InboundMessage): Promise<InboundTaken | null> {
  // Operators' tasks are mailed to the same address: they are work, and no reports.
  if (message.from?.address.toLowerCase() === deps.ownAddress.toLowerCase()) return null;
  for (const handler of deps.security) {
    const taken = await handler.take(message);
    if (taken) return taken;
  }
  return null;
}

async function takeBounce(deps: InboundDeps, { to, report }: InboundMessage): Promise<InboundTaken | null> {
  const named = await readBounceAddress(deps.keys, to);
  if (!named || !report) return null;
  const handler = deps.bounces.find(({ kind }) => kind === named.kind);
  return handler ? handler.take(named.id, report) : null;
}
