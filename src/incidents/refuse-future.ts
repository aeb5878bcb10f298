import { DomainError } from '../kernel/errors.ts';

/** Clocks of people's machines differ a little. */
const toleranceMs = 120_000;

/** What is said to have happened has happened. @throws DomainError `invalid_input` at `pointer` */
export function refuseFuture(at: string | undefined, pointer: string): void {
  if (at === undefined || Date.parse(at) <= Date.now() + toleranceMs) return;
  throw new DomainError('invalid_input', 'one thing is not as it must be', {
    faults: [{ in: 'body', pointer, detail: 'lies in the future' }],
  });
}
