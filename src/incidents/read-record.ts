import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../kernel/canonical-json.ts';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { partQueries, type RecordPart, recordParts, recordRows } from './record-parts.ts';

export type RecordFields = { readonly [field: string]: Json };
export type IncidentRecord = {
  /** Of this form. */
  format: 1;
  incidentId: string;
  parts: Readonly<Record<RecordPart, readonly RecordFields[]>>;
  /** SHA-256, hex, of each part's canonical JSON (RFC 8785). */
  hashes: Readonly<Record<RecordPart, string>>;
  /** Parts of which only the first rows are here. */
  cut: readonly RecordPart[];
  /** SHA-256, hex, of the canonical JSON of `{ format, incidentId, hashes, cut }`. */
  sha256: string;
};

/**
 * The whole history of an incident, for an authority or an auditor. Nothing in it tells when or by whom it was read, so
 * the same history has the same hash. What is written later, such as a reminder of an action, makes another record.
 * @throws DomainError `not_found`
 */
export async function readRecord(unit: PlatformUnit, incidentId: string): Promise<IncidentRecord> {
  const queries = partQueries(incidentId);
  const parts: Partial<Record<RecordPart, readonly RecordFields[]>> = {};
  const hashes: Partial<Record<RecordPart, string>> = {};
  const cut: RecordPart[] = [];
  for (const part of recordParts) {
    const { rows } = await queries[part].execute(unit.sql);
    if (part === 'incident' && rows.length === 0) throw new DomainError('not_found', 'there is no such incident');
    if (rows.length > recordRows) cut.push(part);
    const fields = rows.slice(0, recordRows).map(fieldsOf);
    parts[part] = fields;
    hashes[part] = sha256Of(fields);
  }
  const head = { format: 1 as const, incidentId, hashes: hashes as IncidentRecord['hashes'], cut };
  return { ...head, parts: parts as IncidentRecord['parts'], sha256: sha256Of(head) };
}

const sha256Of = (value: Json): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
const camel = (column: string): string =>
  column.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
const fieldsOf = (row: Record<string, unknown>): RecordFields =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [camel(column), jsonOf(value)]));

/** Columns as JSON: instants in one form; bigint counts, which the driver hands over as text, stay text. */
function jsonOf(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return instantPattern.test(value) ? new Date(value).toISOString() : value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, jsonOf(member)]));
  return String(value);
}
const instantPattern = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00(:00)?)$/;
