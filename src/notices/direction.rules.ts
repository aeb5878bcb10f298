import type { IncidentRow } from '../incidents/duty.ts';
import { refuseFuture } from '../incidents/refuse-future.ts';
import { DomainError, type Fault } from '../kernel/errors.ts';

/** No direction asks for something as soon as practicable and names a day further away: that is a slip of the keyboard. */
const longestMs = 366 * 86_400_000;

type Moments = { receivedAt: string; complyBy: string | null };
type Began = Pick<IncidentRow, 'alert_at' | 'detected_at' | 'created_at'>;

/**
 * A direction is about what is known: received since the incident raised alarm, was noticed or was opened, whichever came
 * first, and not in the future; to be complied with after that, within a year. ISO instants.
 * @throws DomainError `invalid_input` naming each fault
 */
export function assertMoments(began: Began, { receivedAt, complyBy }: Moments): void {
  refuseFuture(receivedAt, '/receivedAt');
  const receivedMs = Date.parse(receivedAt);
  const sinceMs = Math.min(...[began.alert_at, began.detected_at, began.created_at].flatMap(at => at ?? []).map(toMs));
  const faults: Fault[] = [];
  // Forms say a moment to the minute.
  if (receivedMs < sinceMs - (sinceMs % 60_000))
    faults.push({
      ...{ in: 'body', pointer: '/receivedAt' },
      detail: `lies before the incident, which began ${new Date(sinceMs).toISOString()}: was it noticed by this direction, correct \`detected\` first`,
    });
  if (complyBy && toMs(complyBy) <= receivedMs)
    faults.push({ in: 'body', pointer: '/complyBy', detail: 'is not after it was received' });
  if (complyBy && toMs(complyBy) > receivedMs + longestMs)
    faults.push({ in: 'body', pointer: '/complyBy', detail: 'is more than a year after it was received' });
  if (faults.length > 0) throw new DomainError('invalid_input', 'these instants cannot be', { faults });
}

const toMs = (at: string): number => Date.parse(at);
