import type { Duty } from '../incidents/duty.ts';

/** Says that an incident waits for what was asked for and is not done yet, or has failed. */
export const keepContainments: Duty = {
  name: 'containments',
  attend: async (unit, { id }) => {
    const unsettled = await unit.sql
      .selectFrom('containment')
      .select('id')
      .where('incident_id', '=', id)
      .where('state', 'in', ['requested', 'undoing', 'failed'])
      .limit(1)
      .executeTakeFirst();
    return { waitsFor: unsettled ? 'containment' : null, lookAgainAtMs: null };
  },
};
