import { hash } from 'node:crypto';

const digestOf = (payload: string): string => hash('sha256', payload, 'base64url').slice(0, 22);

/**
 * The ETag of what is read. One of a version goes on to say the digest of the body, since what stands around a row in
 * an answer changes without it; If-Match reads the version alone. Without a version it is weak: good for 304 only.
 */
export function tagOf(given: string | undefined, payload: string): string {
  const version = /^"(\d+)"$/.exec(given ?? '')?.[1];
  if (version) return `"${version}-${digestOf(payload)}"`;
  return given ?? `W/"${digestOf(payload)}"`;
}

/** Whether If-None-Match names this tag: the weak comparison of RFC 9110 §13.1.2. A header that is no list of tags names none. */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = tag.replace(/^W\//, '');
  return [...ifNoneMatch.matchAll(/"[\x21\x23-\x7e\x80-\xff]*"/g)].some(([named]) => named === opaque);
}
