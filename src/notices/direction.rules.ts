import type { IncidentRow } from '../incidents/duty.ts';
import { refuseFuture } from '../incidents/refuse-future.ts';
import { DomainError, type Fault } from '../kernel/errors.ts';

/** No direction asks for something as soon as practicable and names a day further away: that is a slip of the keyboard. */
const longestMs = 366 * 86_400_000;

type Moments = { receivedAt: string; complyBy: string | null };
type Began = Pick<IncidentRow, 'alert_at' | 'detected_at' | 'created_at'>;
const minute = 60_000;

/**
 * A direction is about what is known: received since the incident raised alarm, was noticed or was opened, whichever came
 * first (or since `known`, when it was recorded to be received: under an incident that was merged into this one), and not in
 * the future; to be complied with after that, within a year. ISO instants.
 * @throws DomainError `invalid_input` naming each fault
 */
export function assertMoments(began: Began, { receivedAt, complyBy }: Moments, known: string | null = null): void {
  refuseFuture(receivedAt, '/receivedAt');
  const receivedMs = Date.parse(receivedAt);
  const instants = [began.alert_at, began.detected_at, began.created_at, known];
  const sinceMs = Math.min(...instants.flatMap(at => at ?? []).map(toMs));
  const faults: Fault[] = [];
  // Forms say a moment to the minute.
  if (receivedMs < sinceMs - (sinceMs % minute))
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

/** Forms say a moment to the minute: one that was known better, and is said so again, stays as it was. */
export function asKnown<At extends string | null>(said: At | undefined, known: At): At {
  if (said === undefined) return known;
  if (said === null || known === null) return said;
  const [ms, knownMs] = [toMs(said), toMs(known)];
  return ms % minute === 0 && ms === knownMs - (knownMs % minute) ? known : said;
}
