import { domainToASCII } from 'node:url';
import { z } from 'zod';

/** WHATWG's, which takes domains of other scripts in their ASCII form; a mailbox of no host but its own is none here. */
const address = z.email({ pattern: z.regexes.html5Email });
const outside = /^(?!\.)(?!.*\.\.)(?!.*\.@).+@.+\.(?!\d+$)[^.]{2,}$/;

/**
 * An e-mail address as contacts keep it: NFC, its domain in small letters (RFC 5321 §2.4: of the local part only its
 * host knows whether cases differ). Other scripts are welcome on both sides (RFC 6531). Null for what is none.
 */
export function normaliseEmailAddress(text: string): string | null {
  const trimmed = text.trim().normalize('NFC');
  const at = trimmed.lastIndexOf('@');
  const [local, domain] = [trimmed.slice(0, at), trimmed.slice(at + 1).toLowerCase()];
  if (at < 1 || /[\p{Z}\p{C}]/u.test(trimmed) || trimmed.length > 254) return null;
  const ascii = `${local.replaceAll(/\P{ASCII}/gu, 'x')}@${domainToASCII(domain)}`;
  return outside.test(ascii) && address.safeParse(ascii).success ? `${local}@${domain}` : null;
}
