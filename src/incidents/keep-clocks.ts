import { attendClocks } from '../clocks/attend-clocks.ts';
import type { Duty } from './duty.ts';
import { writeTimeline } from './write-timeline.ts';

/** Warns before each clock of the incident runs out, and tells when it has. */
export const keepClocks: Duty = {
  name: 'clocks',
  attend: async (unit, { id }, nowMs) => {
    const attended = await attendClocks(unit, { subjectType: 'incident', subjectId: id, nowMs });
    const lines = [
      ...attended.warned.map(clock => ({ kind: 'clock_warned' as const, clock })),
      ...attended.overdue.map(clock => ({ kind: 'clock_overdue' as const, clock })),
    ];
    for (const { kind, clock } of lines) {
      const direction = clock.occasionId ? { directionId: clock.occasionId } : {};
      const facts = { clock: clock.kind, agencyId: clock.agencyId, dueAt: clock.dueAt, ...direction };
      await writeTimeline(unit, { incidentId: id, kind, at: new Date(nowMs).toISOString(), facts });
    }
    return { waitsFor: null, lookAgainAtMs: attended.lookAgainAtMs };
  },
};
