import { DomainError } from '../kernel/errors.ts';
import { StorageUnavailable } from './object-storage.port.ts';

/** A caller is told to come again; steps of runs see the failure as it is, and are retried. */
export const unavailableToCaller = (error: unknown): unknown =>
  error instanceof StorageUnavailable
    ? new DomainError(
        'unavailable',
        'documents cannot be stored or read at the moment',
        { retryAfterSeconds: 30 },
        { cause: error },
      )
    : error;
