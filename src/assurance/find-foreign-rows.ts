import { sql } from 'kysely';
import { systemActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import type { DatabaseProblem } from '../kernel/database-watch.port.ts';
import { withAgency } from '../kernel/with-agency.ts';
import { register } from '../register.ts';

/** No agency has this id: whatever its unit is shown belongs to another one. */
const nobody = '00000000-0000-4000-8000-000000000000';

/** Opens a unit as of an agency that is not there, and names each table of which it is shown a row (control B2). */
export async function findForeignRows(database: Database): Promise<DatabaseProblem[]> {
  const tables = Object.keys(register).filter(name => register[name]?.grants.reeve_app?.includes('select'));
  const shown = await withAgency(
    database,
    systemActor(nobody, 'guard'),
    async unit => {
      const asked = tables.map(
        name => sql`select ${sql.lit(name)} as name where exists (select from ${sql.table(name)})`,
      );
      return (await sql<{ name: string }>`${sql.join(asked, sql` union all `)}`.execute(unit.sql)).rows;
    },
    'read',
  );
  return shown.map(({ name }) => ({ kind: 'foreign_rows', text: `${name}: a unit of no agency is shown rows` }));
}
