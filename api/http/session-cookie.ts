/** Cookies work over plain http on localhost only; over https the `__Host-` prefix pins them to host and path. */
const secure = (publicUrl: string) => publicUrl.startsWith('https:');

/** Name of the cookie that holds a session's token. */
export const sessionCookieName = (publicUrl: string): string =>
  secure(publicUrl) ? '__Host-reeve_session' : 'reeve_session';

/** The Set-Cookie header that hands a browser its token. Lax: links in mails lead to pages that need it. */
export const setSessionCookie = (publicUrl: string, token: string, maxAgeSeconds: number): string =>
  `${sessionCookieName(publicUrl)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${Math.floor(maxAgeSeconds)}${
    secure(publicUrl) ? '; Secure' : ''
  }`;

/** The Set-Cookie header that takes it away. */
export const clearSessionCookie = (publicUrl: string): string => setSessionCookie(publicUrl, '', 0);

/** The value of a cookie in a Cookie header (RFC 6265 §4.2); the first one, if it comes twice. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}
