import { sql } from 'kysely';
import { welcomeAdmin, welcomeAdminInput } from '../../../src/access/welcome-admin.contract.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import type { AgencyUnit } from '../../../src/kernel/unit.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';
import { openBenchDatabase } from '../bench-database.ts';
import type { Part } from '../part.ts';
import { atLeast, pairedRounds, rowOf } from '../rounds.ts';
import { connected } from '../seed/seeded-database.ts';
import { manyAtOnce } from './many-at-once.ts';

type Target = { agency_id: string; id: string };
const writers = 8;

/** A change of a property with its audit row and a run to start, against the same change alone. */
export const write: Part = {
  name: 'write',
  title: 'An audited write',
  measure: async ({ stage, options, say }) => {
    const { agencies, properties, pairs, seconds } = options.sizes;
    const name = await stage.seeded(agencies, properties);
    const { rows: targets } = await connected(stage.adminUrl(name), client =>
      client.query<Target>('select agency_id, id from property order by id limit 5000'),
    );
    const database = await openBenchDatabase(stage, name, writers);
    try {
      const round = (audited: boolean) => () =>
        manyAtOnce(writers, seconds * 1_000, () => change(database, targets[random(targets.length)], audited));
      for (const warmUp of [true, false]) await round(warmUp)();
      const measured = await pairedRounds(pairs, round(true), round(false));
      for (const { ours, theirs } of measured) say(`audited ${ours.toFixed(0)}/s, bare ${theirs.toFixed(0)}/s`);
      await connected(stage.adminUrl(name), client => client.query('truncate outbox'));
      const words = { what: 'audited write with a run to start', against: 'the same write without audit and outbox' };
      const note = `${writers} units at once through withAgency, durable commits; both change a row of property`;
      return [rowOf({ ...words, goal: atLeast(0.8), unit: '/s', note }, measured, perSecond => perSecond)];
    } finally {
      await database.close();
    }
  },
};

const random = (count: number): number => Math.floor(Math.random() * count);

function change(database: Database, target: Target | undefined, audited: boolean): Promise<void> {
  if (!target) throw new Error('no property to change');
  const { agency_id: agencyId, id } = target;
  const actor = { agencyId, kind: 'system' as const, id: 'bench', requestId: uuid7() };
  return withAgency(database, actor, async (unit: AgencyUnit) => {
    const row = await unit.sql
      .updateTable('property')
      .set({ bedrooms: random(9), version: sql<number>`version + 1`, updated_at: sql<string>`now()` })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (!audited) return;
    unit.audit({
      action: 'property.changed',
      subjectType: 'property',
      subjectId: row.id,
      details: { fields: 'bedrooms' },
    });
    unit.start(welcomeAdmin, welcomeAdminInput(agencyId, uuid7()));
  });
}
