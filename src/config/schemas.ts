import { z } from 'zod';

/** `true` or `false`, nothing else: "no", "0" and "off" are refused rather than guessed. */
export const flag = z.enum(['true', 'false']).transform(text => text === 'true');

export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

export const port = wholeNumber(0, 65_535);

/** scheme://host[:port] and nothing behind it; a trailing slash is taken off. */
export const origin = z
  .url({ protocol: /^https?$/ })
  .transform(text => new URL(text))
  .refine(url => url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password, {
    error: 'has more than scheme, host and port',
  })
  .transform(url => url.origin);

/** Items split at commas, blanks around them ignored, no doubles. */
export const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform(text => [
      ...new Set(
        text
          .split(',')
          .map(part => part.trim())
          .filter(part => part !== ''),
      ),
    ])
    .pipe(z.array(item));

/** A bare address or `Name <address>`; no line breaks, which would let headers in. */
export const mailbox = z
  .string()
  .regex(/^[^\r\n<>]*$|^[^\r\n<>]+ <[^\r\n<>]+>$/)
  .refine(text => z.email().safeParse(/<(.+)>$/.exec(text)?.[1] ?? text).success, { error: 'holds no mail address' });

export const hostAndPort = z
  .string()
  .regex(/^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+):\d{1,5}$/)
  .refine(text => Number(text.slice(text.lastIndexOf(':') + 1)) <= 65_535);

/** Long enough not to be guessed by trying; what makes it random is up to whoever sets it. */
export const password = z.string().min(16, { error: 'is shorter than 16 characters' }).max(512);
