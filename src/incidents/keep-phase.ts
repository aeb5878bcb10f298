import type { Duty } from './duty.ts';
import { phaseObstacles } from './phase-obstacles.ts';

/** Says what keeps an incident in its phase: whoever looks at the run sees whose turn it is. Review says it itself. */
export const keepPhase: Duty = {
  name: 'phase',
  attend: async (unit, incident) => {
    if (incident.phase === 'review') return { waitsFor: null, lookAgainAtMs: null };
    const [missing = 'next_phase'] = await phaseObstacles(unit, incident);
    // Command has a duty of its own, which pages for it.
    const said = missing === 'take-command' && !incident.commander_id;
    return { waitsFor: said ? null : missing.startsWith('task:') ? 'task' : missing, lookAgainAtMs: null };
  },
};
