/** Han, kana and Hangul: the family comes first, and nothing between. */
const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]+$/u;

/** A person's name as lists show and sort by it; either part may be missing. */
export function fullName(givenName: string | null, familyName: string | null): string {
  if (givenName && familyName && familyFirst.test(givenName) && familyFirst.test(familyName))
    return `${familyName}${givenName}`;
  return [givenName, familyName].filter(Boolean).join(' ');
}
