import ipaddr from 'ipaddr.js';
import type { Fault } from '../kernel/errors.ts';

/** Shorter prefixes are refused always: a block must never come near everybody. */
const shortestPrefix = { ipv4: 8, ipv6: 16 } as const;
type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * An address or CIDR block in its one form, with nothing set behind its prefix: 203.0.113.7 is 203.0.113.7/32. Null for
 * what is neither, and for the lazy writings that some parsers take (`127.1`, `0x7f.1`).
 */
export function canonicalBlock(text: string): string | null {
  const [address, prefix, ...more] = text.trim().split('/');
  if (!address || more.length > 0 || !isAddress(address)) return null;
  if (prefix !== undefined && !/^\d{1,3}$/.test(prefix)) return null;
  const parsed = ipaddr.parse(address);
  const bits = prefix === undefined ? widthOf(parsed) : Number(prefix);
  if (bits > widthOf(parsed)) return null;
  if (isMapped(parsed)) return bits < 96 ? null : blockOf(parsed.toIPv4Address(), bits - 96);
  return blockOf(parsed, bits);
}

/** Whether an address lies in one of these blocks; IPv4 in its IPv6 clothes is IPv4. */
export function createBlockMatcher(blocks: readonly string[]): (address: string) => boolean {
  const ranges = blocks.map(block => ipaddr.parseCIDR(block));
  if (ranges.length === 0) return () => false;
  return address => {
    if (!isAddress(address)) return false;
    const parsed = ipaddr.process(address);
    return ranges.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits));
  };
}

export type BlockGuards = { own: string; production: boolean; force: boolean };

/** What is wrong with blocks, one fault for each: those that are none, reach too far, or hit whoever asks. */
export function blockFaults(addresses: readonly string[], { own, production, force }: BlockGuards): Fault[] {
  return addresses.flatMap((text, index) => {
    const fault = (detail: string): Fault[] => [{ in: 'body', pointer: `/scope/addresses/${index}`, detail }];
    const block = canonicalBlock(text);
    if (!block) return fault('must be an IP address or a CIDR block');
    const [network, bits] = ipaddr.parseCIDR(block);
    const shortest = shortestPrefix[network.kind()];
    if (bits < shortest) return fault(`reaches too far: the shortest prefix is /${shortest}`);
    if (force) return [];
    if (production && loopbacks.some(loopback => overlap(block, loopback)))
      return fault('holds our own machine: say `"force": true` if this is what you want');
    if (createBlockMatcher([block])(own))
      return fault('holds your own address: say `"force": true` if this is what you want');
    return [];
  });
}

const loopbacks = ['127.0.0.0/8', '::1/128'];
const overlap = (one: string, other: string): boolean => {
  const first = (block: string) => block.slice(0, block.indexOf('/'));
  return createBlockMatcher([one])(first(other)) || createBlockMatcher([other])(first(one));
};

/** Four decimals, or IPv6 without a zone. */
const isAddress = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || (ipaddr.IPv6.isValid(text) && !text.includes('%'));
const widthOf = (address: Address): number => (address.kind() === 'ipv4' ? 32 : 128);
const isMapped = (address: Address): address is ipaddr.IPv6 => 'parts' in address && address.isIPv4MappedAddress();
const blockOf = (address: Address, bits: number): string => {
  const family = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return `${family.networkAddressFromCIDR(`${address.toString()}/${bits}`).toString()}/${bits}`;
};
