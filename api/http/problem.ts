import { DomainError, type Fault } from '../../src/kernel/errors.ts';
import { errorTable, isOurFault } from './error-table.ts';
import { fromDatabase } from './from-database.ts';
import { fromParser } from './from-parser.ts';

/** RFC 9457, with what a client branches on (`code`) and what a person reports (`requestId`). */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  faults?: readonly Fault[];
  facts?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Any thrown thing as one of the closed codes; what nobody expected becomes `internal` and keeps its cause. */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const known = fromDatabase(error) ?? fromParser(error);
  if (known) return known;
  const status = (error as { status?: unknown } | null)?.status;
  if (status === 400) return new DomainError('malformed_body', 'the request cannot be read', {}, { cause: error });
  return new DomainError('internal', 'unexpected', {}, { cause: error });
}

/** What leaves: for failures of our own nothing but the request id, by which we find the cause. */
export function problemOf(error: DomainError, requestId: string): Problem {
  const { status, title } = errorTable[error.code];
  const ours = isOurFault(error.code);
  const hidden = status === 500 ? 'internal' : 'unavailable';
  const { faults, facts } = error.details;
  return {
    type: `urn:reeve:problem:${ours ? hidden : error.code}`,
    title,
    status,
    detail: ours ? 'We have been told. If you ask us about it, name the request id.' : error.message,
    code: ours ? hidden : error.code,
    requestId,
    ...(faults && faults.length > 0 && !ours ? { faults } : {}),
    ...(facts && !ours ? { facts } : {}),
  };
}

/** Headers that belong to an error, whatever its form. */
export function headersOf(error: DomainError): Record<string, string> {
  const { status } = errorTable[error.code];
  const seconds =
    error.details.retryAfterSeconds ?? (status === 503 || error.code === 'idempotency_in_progress' ? 1 : 0);
  return {
    'cache-control': 'no-store',
    ...(status === 401 ? { 'www-authenticate': 'Bearer realm="reeve"' } : {}),
    ...(seconds > 0 ? { 'retry-after': String(Math.ceil(seconds)) } : {}),
  };
}
