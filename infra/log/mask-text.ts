const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * Base64url of random bytes: long, both cases, and capitals and digits far denser than in any name. A UUID within does
 * not count, so that run ids and row ids stay readable; nor do class names and constraint names.
 */
function looksRandom(text: string, leastLength: number): boolean {
  const rest = text.replace(uuid, '');
  const dense = (rest.match(/[A-Z\d]/g)?.length ?? 0) * 4 >= leastLength;
  return rest.length >= leastLength && dense && /[a-z]/.test(rest) && /[A-Z]/.test(rest);
}

const longHex = /^[\da-f]{24,}$/i;

/** Of an address only scheme, host and the plain part of the path stay: queries and random segments open doors. */
function maskUrl(text: string): string {
  const [address = '', ...rest] = text.split(/[?#]/);
  const [scheme = '', authority = ''] = address.split('//');
  const [host = '', ...path] = authority.split('/');
  const segments = path.map(part => (looksRandom(part, 16) || longHex.test(part) ? '[link]' : part));
  const shown = host.includes('@') ? `[credentials]@${host.split('@').at(-1)}` : host;
  return `${scheme}//${[shown, ...segments].join('/')}${rest.length > 0 ? '?[query]' : ''}`;
}

const masks: readonly [RegExp, (found: string) => string][] = [
  [/\b(?!file:)[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]+/gi, maskUrl],
  [/\botpauth:[^\s"'<>]+/gi, () => '[totp]'],
  [/\b(sk|rk|pk)_(test|live)_\w+/g, () => '[stripe-key]'],
  [/\bwhsec_[\w+/=-]+/g, () => '[stripe-secret]'],
  [/\b(Bearer|Basic)\s+[\w+/=.~-]{8,}/gi, () => '[authorization]'],
  [/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, () => '[token]'],
  [/\$argon2\w*\$[^\s"']+/g, () => '[password-hash]'],
  [/[^\s"'<>(),:;=[\]]+@([\w-]+\.)+[\w-]+/g, found => `***@${found.slice(found.lastIndexOf('@') + 1)}`],
  [/[\w-]{32,}/g, found => (looksRandom(found, 32) ? '[token]' : found)],
];

const wholeUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Too short for a secret, or an id: most of what is logged, and not worth ten patterns. */
const isPlain = (text: string) => (text.length < 12 && !text.includes('@')) || wholeUuid.test(text);

/** Text in which whatever looks like a key, a token, a link or a mail address is replaced by its kind. */
export const maskText = (text: string): string =>
  isPlain(text) ? text : masks.reduce((masked, [pattern, by]) => masked.replace(pattern, by), text);
