import type { ApiSettings } from '../deps.ts';

/** Where a form may send somebody afterwards: our own origins and nothing else. */
type Origins = Pick<ApiSettings, 'publicUrl' | 'operations'>;

/**
 * The address to go on to, if it is one of ours; null for anything else (an open redirect, CWE-601). What leaves is
 * built anew from the parsed address, so that parser differences (`//evil`, `/\evil`) cannot matter.
 */
export function safeNext(next: string | undefined, settings: Origins): string | null {
  if (!next || next.length > 2_000) return null;
  const home = new URL(settings.publicUrl);
  const parsed = URL.parse(next, home.href);
  if (!parsed || parsed.username || parsed.password) return null;
  const rest = `${parsed.pathname}${parsed.search}${parsed.hash}`;
  // A path that begins with two slashes would be read as a host.
  if (rest.startsWith('//')) return null;
  if (parsed.origin === home.origin) return rest;
  return parsed.origin === settings.operations?.url ? `${parsed.origin}${rest}` : null;
}

/** An address of ours with `next` carried along. */
export const withNext = (path: string, next: string | null | undefined): string =>
  next ? `${path}?${new URLSearchParams({ next })}` : path;
