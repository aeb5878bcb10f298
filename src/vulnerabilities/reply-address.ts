import { isOneOf, type MacKeys, servingMacs } from '../kernel/serving-macs.ts';
import type { ReportReference } from './report-link.ts';

/** 130 bits in 26 characters that survive relays which change the case of a local part (RFC 5321 §2.4). */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const macLength = 26;

/** Where a reporter's answers go, in the domain of the security address: `security+7-<mac>@...`; within the 64 octets of a local part (RFC 5321 §4.5.3.1.1). */
export async function replyAddress(
  keys: MacKeys,
  securityMail: string,
  report: ReportReference & { number: number },
): Promise<string> {
  const domain = (/<(.+)>$/.exec(securityMail)?.[1] ?? securityMail).split('@')[1];
  const mac = lettersOf(await keys.mac(purpose, messageOf(report)));
  return `security+${report.number}-${mac}@${domain}`;
}

/** The number and MAC that an address of ours carries; null where it carries none. */
export function readReplyAddress(address: string): { number: number; mac: string } | null {
  const found = /^security\+(\d{1,9})-([a-z2-7]{26})@/i.exec(address);
  return found ? { number: Number(found[1]), mac: String(found[2]).toLowerCase() } : null;
}

/** Whether the address was ours, for this report and generation; in constant time. Not inside a unit. */
export async function isReplyMac(keys: MacKeys, report: ReportReference, mac: string): Promise<boolean> {
  const macs = await servingMacs(keys, purpose, messageOf(report));
  return isOneOf(
    macs.map(each => Buffer.from(lettersOf(each))),
    Buffer.from(mac.padEnd(macLength).slice(0, macLength)),
  );
}

const purpose = 'vulnerability-report-reply';
const messageOf = ({ reportId, generation }: ReportReference): string => `${reportId}/${generation}`;
const lettersOf = (mac: Buffer): string => [...mac.subarray(0, macLength)].map(byte => alphabet[byte & 31]).join('');
