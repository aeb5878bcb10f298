import type { Fault } from '../../src/kernel/errors.ts';

/** The ETag of a version; where it is read, a digest of the body follows (`tagOf`). */
export const etagOf = (version: number): string => `"${version}"`;

/** The version that If-Match names; null when the header is missing or `*`, which names none. */
export function parseIfMatch(header: string | undefined, faults: Fault[]): number | null | 'weak' {
  const text = header?.trim();
  if (text === undefined || text === '*') return null;
  if (/^W\//.test(text)) return 'weak';
  const version = /^"(0|[1-9]\d{0,8})(?:-[\w-]{1,64})?"$/.exec(text)?.[1];
  if (version) return Number(version);
  faults.push({ in: 'header', pointer: '/if-match', detail: 'must be one ETag, as it came, with its quotes' });
  return 0;
}

export function keyFault(header: string | undefined, faults: Fault[]): void {
  if (header === undefined || /^[\x21-\x7e]{1,255}$/.test(header)) return;
  faults.push({ in: 'header', pointer: '/idempotency-key', detail: 'must be 1 to 255 visible ASCII characters' });
}
