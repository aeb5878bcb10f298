const secure = (publicUrl: string) => publicUrl.startsWith('https:');
const lifeSeconds = 60 * 60;

export const invitationCookieName = (publicUrl: string): string =>
  secure(publicUrl) ? '__Secure-reeve_invitation' : 'reeve_invitation';

/**
 * Keeps the token of an opened link out of address bars, histories and referrers: for an hour, for the pages of
 * invitations alone. Lax, since links in mails lead here.
 */
export const setInvitationCookie = (publicUrl: string, token: string, maxAgeSeconds = lifeSeconds): string =>
  `${invitationCookieName(publicUrl)}=${encodeURIComponent(token)}; Path=/invitations; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${
    secure(publicUrl) ? '; Secure' : ''
  }`;

export const clearInvitationCookie = (publicUrl: string): string => setInvitationCookie(publicUrl, '', 0);
