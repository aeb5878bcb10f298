import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addSubnet('0.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');
loopback.addAddress('::', 'ipv6');

const inside = new BlockList();
inside.addSubnet('10.0.0.0', 8);
inside.addSubnet('172.16.0.0', 12);
inside.addSubnet('192.168.0.0', 16);
inside.addSubnet('169.254.0.0', 16);
inside.addSubnet('100.64.0.0', 10);
inside.addSubnet('192.0.0.0', 24);
inside.addSubnet('198.18.0.0', 15);
inside.addSubnet('224.0.0.0', 3);
inside.addSubnet('64:ff9b::', 32, 'ipv6');
inside.addSubnet('2002::', 16, 'ipv6');
inside.addSubnet('ff00::', 8, 'ipv6');
inside.addSubnet('fc00::', 7, 'ipv6');
inside.addSubnet('fe80::', 10, 'ipv6');

const listed = (list: BlockList, host: string) =>
  isIP(host) !== 0 && list.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4');

/** The host of a URL, lower-case and without IPv6 brackets. A URL of an unknown scheme keeps its host as written. */
export const hostOf = (url: string) => new URL(url).hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');

/** This machine itself, by address or by name. */
export const isLoopback = (host: string) =>
  host === 'localhost' || host.endsWith('.localhost') || listed(loopback, host);

/**
 * Loopback, private networks (RFC 1918, 4193, 6598), link-local, multicast, reserved (RFC 6890), addresses that hold an
 * IPv4 address (RFC 6052, 3056), and names that no public DNS can answer.
 */
export const isPrivate = (host: string) =>
  isLoopback(host) ||
  listed(inside, host) ||
  (isIP(host) === 0 && (!host.includes('.') || /\.(local|internal|lan|home|test)$/.test(host)));
