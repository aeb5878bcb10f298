import type { DatabaseSync } from 'node:sqlite';

export type Delivery = {
  eventId: string;
  endpointId: string;
  state: 'pending' | 'delivered' | 'failed';
  attempts: number;
  nextAttemptAtMs: number;
  /** The answer's status, or the network's error; `null` before the first attempt. */
  outcome: string | null;
};
export type Deliveries = ReturnType<typeof createDeliveries>;

/** What is to be delivered, and how it went: rows, so that a restart goes on where it stopped. */
export function createDeliveries(database: DatabaseSync) {
  const due = database.prepare(
    `select * from delivery where state = 'pending' and next_attempt_at_ms <= ? order by next_attempt_at_ms, rowid limit ?`,
  );
  const next = database.prepare(`select min(next_attempt_at_ms) as at from delivery where state = 'pending'`);
  const settle = database.prepare(
    `update delivery set state = ?, attempts = ?, next_attempt_at_ms = ?, outcome = ?
     where event_id = ? and endpoint_id = ?`,
  );
  const ofEvent = database.prepare('select * from delivery where event_id = ? order by endpoint_id');
  return {
    due: (nowMs: number, limit: number): Delivery[] => due.all(nowMs, limit).map(read),
    nextAt: (): number | null => {
      const at = next.get()?.at;
      return typeof at === 'number' ? at : null;
    },
    settle(delivery: Delivery): void {
      const { state, attempts, nextAttemptAtMs, outcome, eventId, endpointId } = delivery;
      settle.run(state, attempts, nextAttemptAtMs, outcome, eventId, endpointId);
    },
    ofEvent: (eventId: string): Delivery[] => ofEvent.all(eventId).map(read),
  };
}

function read(row: Record<string, unknown>): Delivery {
  const state = row.state === 'delivered' || row.state === 'failed' ? row.state : 'pending';
  return {
    eventId: String(row.event_id),
    endpointId: String(row.endpoint_id),
    state,
    attempts: Number(row.attempts),
    nextAttemptAtMs: Number(row.next_attempt_at_ms),
    outcome: row.outcome === null ? null : String(row.outcome),
  };
}
