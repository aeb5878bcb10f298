import { z } from 'zod';
import { DomainError, type Fault } from '../../src/kernel/errors.ts';
import { faultsOf, pointerOf } from '../../src/kernel/faults-of.ts';
import { plainWords } from '../../src/kernel/plain-words.ts';
import { keyFault, parseIfMatch } from './preconditions.ts';
import type { Route } from './route.ts';

export type RawInput = {
  params: unknown;
  query: unknown;
  body: unknown;
  headers: Readonly<Record<string, string | undefined>>;
};
export type Input = { params: unknown; query: unknown; body: unknown; ifMatch: number };

const nothing = z.union([z.undefined(), z.strictObject({})]);
const noFields = z.strictObject({});

/**
 * Parses all parts of a request and reports every fault of all of them at once.
 * @throws DomainError `invalid_input`, then `idempotency_key_required`, `if_match_required`, `version_stale`
 */
export function parseInput(route: Route, raw: RawInput): Input {
  const faults: Fault[] = [];
  const part = (name: 'params' | 'query' | 'body', schema: z.ZodType): unknown => {
    const value = name === 'body' ? raw.body : { ...(raw[name] as Record<string, unknown>) };
    const before = faults.length;
    findBadText(value, [], path => faults.push(badText(name, path)));
    const parsed = schema.safeParse(value, { error: plainWords });
    if (!parsed.success) faults.push(...faultsOf(name, parsed.error.issues));
    return faults.length === before && parsed.success ? parsed.data : undefined;
  };
  const params = part('params', route.params ?? noFields);
  const query = part('query', route.query ?? noFields);
  const body = route.rawBody || route.streamBody ? undefined : part('body', route.body ?? nothing);
  const ifMatch = route.ifMatch ? parseIfMatch(raw.headers['if-match'], faults) : 0;
  if (route.idempotent) keyFault(raw.headers['idempotency-key'], faults);
  if (faults.length > 0)
    throw new DomainError('invalid_input', summary(faults), { faults: faults.slice(0, maxFaults) });
  if (route.idempotent === true && raw.headers['idempotency-key'] === undefined)
    throw new DomainError('idempotency_key_required', 'send an Idempotency-Key: a fresh one for each thing you create');
  if (ifMatch === null)
    throw new DomainError('if_match_required', 'send If-Match with the ETag of the version you change');
  if (ifMatch === 'weak')
    throw new DomainError('version_stale', 'a weak ETag matches nothing here: send the ETag as you got it');
  return {
    params: route.params ? params : undefined,
    query: route.query ? query : undefined,
    body: route.body ? body : undefined,
    ifMatch,
  };
}

/** As many as are told; the summary counts all. */
const maxFaults = 100;
const summary = (faults: readonly Fault[]): string =>
  faults.length === 1 ? 'one thing is not as it must be' : `${faults.length} things are not as they must be`;

const badText = (where: Fault['in'], path: readonly PropertyKey[]): Fault => ({
  ...{ in: where, pointer: pointerOf(path), detail: 'holds characters that cannot be stored' },
});

/** PostgreSQL stores no NUL, and half a surrogate pair is no character: refused everywhere. */
function findBadText(value: unknown, path: PropertyKey[], found: (path: PropertyKey[]) => void): void {
  if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) found(path);
  if (typeof value !== 'object' || value === null || path.length > 20) return;
  for (const [key, item] of Object.entries(value)) findBadText(item, [...path, key], found);
}
