import type { Selectable } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Tables } from '../register.ts';

export type IncidentRow = Selectable<Tables['incident']>;

export type Attention = {
  /** Closed word of what the incident waits for by this duty, such as `commander`; null when nothing is missing. */
  waitsFor: string | null;
  /** Milliseconds since 1970 of when this duty wants to be looked at again, woken or not; null for never. */
  lookAgainAtMs: number | null;
};

/**
 * One thing that an open incident's run keeps up: who is in command, which clock runs, whether a post-mortem is due.
 * `attend` reads rows, does what is due by `nowMs` (the run's time, never that of this machine), and marks what it did
 * in rows, so that a repeat does nothing twice. It makes no call to the outside: what must be mailed is a run to start.
 */
export type Duty = {
  name: string;
  attend(unit: PlatformUnit, incident: IncidentRow, nowMs: number): Promise<Attention>;
};
