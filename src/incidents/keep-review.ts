import { settleClock } from '../clocks/settle-clock.ts';
import { startClock } from '../clocks/start-clock.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { closingObstacles } from './closing-obstacles.ts';
import type { Duty } from './duty.ts';
import { writeTimeline } from './write-timeline.ts';

const kind = 'post_mortem';

/** From the fix on, a clock runs for the post-mortem; in review, what still keeps the incident open is said. */
export const keepReview: Duty = {
  name: 'review',
  attend: async (unit, incident) => {
    if (incident.fixed_at) {
      const durationMs = incident.policy.postMortemWithinMs;
      const rule = `post-mortem@${incident.policy.version}`;
      const started = await startClock(unit, {
        ...{ subjectType: 'incident', subjectId: incident.id, agencyId: null, kind, rule, durationMs },
        ...{ startsAtMs: Date.parse(incident.fixed_at), warnBeforeMs: Math.floor(durationMs / 5) },
      });
      const facts = { clock: kind, rule };
      if (started) await writeTimeline(unit, { incidentId: incident.id, kind: 'clock_started', facts });
      await settlePostMortemClock(unit, incident.id);
    }
    if (incident.phase !== 'review') return { waitsFor: null, lookAgainAtMs: null };
    const [missing = 'close'] = await closingObstacles(unit, incident);
    return { waitsFor: missing.startsWith('task:') ? 'task' : missing, lookAgainAtMs: null };
  },
};

/** Settles the clock of the post-mortem once it is published. Repeatable. */
export async function settlePostMortemClock(unit: PlatformUnit, incidentId: string): Promise<void> {
  const published = await unit.sql
    .selectFrom('post_mortem')
    .select('published_at')
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'published')
    .executeTakeFirst();
  if (!published?.published_at) return;
  const atMs = Date.parse(published.published_at);
  const settled = await settleClock(unit, {
    ...{ subjectType: 'incident', subjectId: incidentId, agencyId: null, kind, as: 'met', atMs },
  });
  if (settled) await writeTimeline(unit, { incidentId, kind: 'clock_settled', facts: { clock: kind, as: 'met' } });
}
