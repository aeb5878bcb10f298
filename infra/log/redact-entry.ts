import redactor from '@pinojs/redact';
import { describeError, isErrorLike } from './describe-error.ts';
import { maskText } from './mask-text.ts';

const deepest = 6;
const longestValue = 4_000;

/** Names whose values never appear, whatever they look like; in any case, at any depth, also as part of a longer name. */
const secretName =
  /authori[sz]ation|cookie|passw|passphrase|secret|token|totp|otp|signature|api-?_?key|credential|recovery|private-?_?key|idempotency|session|smtp|csrf/i;
const secretWord = /^(code|key|link|links|body|rawBody|payload|pin|seed|mfa|href|url)$/i;
/** Ids and times of such things are facts: sessionId, tokenKind, passwordChangedAt. A token or a password itself never ends so. */
const harmlessName = /(Id|At|Kind|Count|Ms|Version)$/;

/** A code names the cause where it hangs on an error, and is a one-time code anywhere else. */
const isSecret = (name: string, parent: string | undefined) => {
  if (name === 'code') return parent !== 'error' && parent !== 'cause';
  return secretWord.test(name) || (secretName.test(name) && !harmlessName.test(name));
};

function censor(value: unknown, path: readonly string[]): unknown {
  if (value === undefined || value === null) return value;
  if (isSecret(path.at(-1) ?? '', path.at(-2))) return '[redacted]';
  if (typeof value === 'string')
    return maskText(value.length > longestValue ? `${value.slice(0, longestValue)} [cut]` : value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object') return value;
  if (ArrayBuffer.isView(value)) return '[bytes]';
  return path.length >= deepest ? '[deeper]' : value;
}

/** Every value of every level, by wildcards: far faster than one path per name and level, and blind to no spelling. */
const paths = Array.from({ length: deepest }, (_, depth) => `*${'.*'.repeat(depth)}`);
// The typings know a censor of one argument; the path comes as the second.
const redact = redactor({ paths, serialize: false, censor: censor as (value: unknown) => unknown });

/** One copy of the fields, the later ones winning, that may be written down. Never throws: a line that cannot be redacted says so instead. */
export function redactEntry(
  ...parts: readonly (Readonly<Record<string, unknown>> | undefined)[]
): Record<string, unknown> {
  try {
    const fields: Record<string, unknown> = Object.assign({}, ...parts);
    const plain = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, flatten(value)]));
    if (!Object.values(plain).some(isDeep)) return censorFlat(plain);
    const { restore: _restore, ...redacted } = Object(redact(plain));
    return redacted;
  } catch (error) {
    return { redaction: 'failed', reason: error instanceof Error ? error.name : typeof error };
  }
}

const isDeep = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** What the wildcards would make of an entry of one level, such as the line of a request. */
function censorFlat(entry: Record<string, unknown>): Record<string, unknown> {
  for (const name of Object.keys(entry)) entry[name] = censor(entry[name], [name]);
  return entry;
}

/** What copying would break: errors keep nothing enumerable, and bytes would be copied one by one. */
function flatten(value: unknown): unknown {
  if (isErrorLike(value)) return describeError(value);
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (value instanceof Date) return value.toISOString();
  return value;
}
