import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address within our own network, or of nobody: pages are not sent there. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
}

/** True for an address of the public internet; IPv6 forms of IPv4 addresses are looked into. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/**
 * Resolves names for a connection, and refuses every answer that is not public: what is checked is what is connected
 * to, so that a name which answers differently the second time gains nothing.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const refused = addresses.length === 0 || addresses.some(({ address }) => !isPublicAddress(address));
    if (refused) return callback(new PrivateAddress('the name points into a private network'), '', 0);
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    callback(null, first?.address ?? '', first?.family ?? 0);
  });
};
