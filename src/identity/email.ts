import { z } from 'zod';

/**
 * An address as it is kept and compared: trimmed, NFC, lower case. The local part too: no mail service of today tells
 * cases apart, and two persons of one mailbox would be a way around every limit.
 */
export const normaliseEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/** An e-mail address as it comes in; comes out normalised. At most 254 characters (RFC 5321 §4.5.3.1.3). */
export const emailSchema = z.string().max(300).transform(normaliseEmail).pipe(z.email().max(254));
