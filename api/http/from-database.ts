import { NotFoundError, OptimisticLockError } from '@mikro-orm/core';
import { DomainError } from '../../src/kernel/errors.ts';

type DatabaseFault = { code?: unknown; constraint?: unknown };
type Translate = (fault: DatabaseFault, cause: Error) => DomainError | null;

const busy: Translate = (_fault, cause) =>
  new DomainError('unavailable', 'the database is busy: try again', { retryAfterSeconds: 1 }, { cause });
const away: Translate = (_fault, cause) =>
  new DomainError('unavailable', 'the database cannot be reached: try again', { retryAfterSeconds: 5 }, { cause });
const invalid: Translate = (_fault, cause) =>
  new DomainError('invalid_input', 'the database refuses a value of this request', {}, { cause });
const conflict: Translate = (_fault, cause) =>
  new DomainError('conflict', 'this contradicts a row that is there', {}, { cause });

/** SQLSTATEs (PostgreSQL, appendix A). What is missing here is a defect of ours: 500. */
const byState: Readonly<Record<string, Translate>> = {
  '23505': conflict,
  '23P01': conflict,
  '23503': unknownReference,
  '23514': invalid,
  '22P02': invalid,
  '22003': invalid,
  '22007': invalid,
  '22008': invalid,
  '22009': invalid,
  '22021': invalid,
  '22P05': invalid,
  '42501': (_fault, cause) => new DomainError('forbidden', 'the database refuses this', {}, { cause }),
  '40001': busy,
  '40P01': busy,
  '55P03': busy,
  '53100': away,
  '53200': away,
  '53300': busy,
  '57014': (_fault, cause) =>
    new DomainError('timed_out', 'the database took too long', { retryAfterSeconds: 5 }, { cause }),
  '57P01': away,
  '57P02': away,
  '57P03': away,
  ECONNREFUSED: away,
  ECONNRESET: away,
  ENOTFOUND: away,
  EPIPE: away,
  ETIMEDOUT: away,
};

/** pg says these without any code: the one place where a message is looked at. */
const wordless: readonly (readonly [RegExp, Translate])[] = [
  [/^timeout exceeded when trying to connect$/, busy],
  [/^Connection terminated/, away],
  [/connection error and is not queryable/, away],
];

/** What a refusal of the database means to the caller; null when it is none, or a defect of ours. */
export function fromDatabase(error: unknown): DomainError | null {
  if (error instanceof OptimisticLockError)
    return new DomainError('version_stale', 'somebody else has changed this: read it again', {}, { cause: error });
  if (error instanceof NotFoundError)
    return new DomainError('not_found', 'there is nothing here', {}, { cause: error });
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth += 1) {
    const translated = translate(cause);
    if (translated) return translated;
  }
  return null;
}

function translate(error: Error): DomainError | null {
  const fault: DatabaseFault & Error = error;
  if (typeof fault.code === 'string') {
    const known = byState[fault.code] ?? (fault.code.startsWith('08') ? away : undefined);
    if (known) return known(fault, error);
  }
  const said = wordless.find(([pattern]) => pattern.test(error.message));
  return said ? said[1](fault, error) : null;
}

/** `lease_agency_id_property_id_foreign` -> the field `propertyId`; the same for foreign and absent rows. */
function unknownReference(fault: DatabaseFault, cause: Error): DomainError {
  const column = /(?:_agency_id)?_([a-z]+(?:_[a-z]+)*_id)_foreign$/.exec(String(fault.constraint ?? ''))?.[1] ?? '';
  const short = column.split('_').slice(-2).join('_');
  const field = short.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  const fault_ = { in: 'body' as const, pointer: field ? `/${field}` : '', detail: 'names nothing that you can use' };
  return new DomainError('unknown_reference', 'an id names nothing that you can use', { faults: [fault_] }, { cause });
}
