import { timingSafeEqual } from 'node:crypto';
import type { KeyManagement } from '../kernel/key-management.port.ts';
import type { ReportReference } from './report-link.ts';

type MacKeys = Pick<KeyManagement, 'mac'>;
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
  return `security+${report.number}-${await replyMac(keys, report)}@${domain}`;
}

/** The number and MAC that an address of ours carries; null where it carries none. */
export function readReplyAddress(address: string): { number: number; mac: string } | null {
  const found = /^security\+(\d{1,9})-([a-z2-7]{26})@/i.exec(address);
  return found ? { number: Number(found[1]), mac: String(found[2]).toLowerCase() } : null;
}

/** Whether the address was ours, for this report and generation; in constant time. Not inside a unit. */
export async function isReplyMac(keys: MacKeys, report: ReportReference, mac: string): Promise<boolean> {
  return timingSafeEqual(
    Buffer.from(await replyMac(keys, report)),
    Buffer.from(mac.padEnd(macLength).slice(0, macLength)),
  );
}

async function replyMac(keys: MacKeys, { reportId, generation }: ReportReference): Promise<string> {
  const mac = await keys.mac('vulnerability-report-reply', `${reportId}/${generation}`);
  return [...mac.subarray(0, macLength)].map(byte => alphabet[byte & 31]).join('');
}
