import { AsyncLocalStorage } from 'node:async_hooks';

const marks = new AsyncLocalStorage<'in a unit'>();

/** Runs work with the mark that a unit of work is open. */
export const insideUnit = <T>(work: () => Promise<T>): Promise<T> => marks.run('in a unit', work);
/** Runs work that outlives the unit it was asked from, such as the sending of its outbox. */
export const outsideUnit = <T>(work: () => T): T => marks.exit(work);

/**
 * Every adapter to the outside calls this first: no network call while a transaction is open.
 * @throws Error a defect of the caller, never an answer to a user.
 */
export function assertOutside(what: string): void {
  if (marks.getStore()) throw new Error(`${what} was called inside a unit of work`);
}
