import { z } from 'zod';

/** True for names of the IANA database that this Node knows, aliases too; not for offsets such as +10:00. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A time zone as it comes in: Australia/Melbourne. */
export const timeZoneSchema = z
  .string()
  .trim()
  .refine(isTimeZone, { error: 'is no time zone of the IANA database, such as Australia/Melbourne' })
  .meta({ description: 'IANA time zone', example: 'Australia/Melbourne' });
