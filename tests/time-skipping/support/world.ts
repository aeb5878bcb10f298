import type { WorldPerson } from '../../../api/http/world.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';
import { createBillingWorld, eventually } from '../../billing/support/world.ts';
import { insertOperator } from '../../support/http/people.ts';
import { createWorld } from '../../support/http/world.ts';
import { startSkippingServer } from '../../support/time-skipping.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Everything of Reeve on a Temporal whose time is skipped; one for each file, since all its runs share that time. */
export async function createSkippingWorld() {
  const server = await startSkippingServer();
  const at = await createBillingWorld({ events: false, temporal: server });
  const world = await createWorld(at.open, at.api.deps);
  const second = await insertOperator(at.admin);
  const as = <T>({ personId }: WorldPerson, work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(at.open.database, 'incidents', 'test', work, { actor: { kind: 'operator', id: personId } });
  const kinds = async (incidentId: string, kind: string, where = 'true') =>
    (
      await at.admin(`select facts from incident_event where incident_id = $1 and kind = $2 and ${where}`, [
        incidentId,
        kind,
      ])
    ).map(row => row['facts'] as Record<string, unknown>);
  const count = (table: string, where: string, values: unknown[]) =>
    at.admin(`select count(*)::int as n from ${table} where ${where}`, values).then(rows => Number(rows[0]?.['n']));
  /** Ends what would page and remind through all the time that is skipped: rows as closing leaves them, and a wake. */
  const quiet = async (incidentId: string) => {
    await at.admin(`update incident set phase = 'closed', outcome = 'resolved', closed_at = now() where id = $1`, [
      incidentId,
    ]);
    const rounds = await at.admin(
      `update page_round set state = 'ended', ended_at = now() where incident_id = $1 returning id`,
      [incidentId],
    );
    const runs = [`respond-to-incident/${incidentId}`, ...rounds.map(row => `page-on-call/${row['id']}`)];
    for (const run of runs) {
      const handle = at.client.workflow.getHandle(`platform/${run}`);
      await eventually('the run is there', () => handle.describe().catch(() => null));
      await handle.signal('wake').catch(() => undefined);
      await eventually('the run ends', async () => (await handle.describe()).status.name !== 'RUNNING');
    }
  };
  const letsPass = async (ms: number, what: string, look: () => Promise<unknown>) => {
    await server.skip(ms);
    await eventually(what, async () => Boolean(await look()));
  };
  const close = async () => {
    await at.close();
    await server.stop();
  };
  return { server, at, world, second, as, kinds, count, quiet, letsPass, close };
}
export type SkippingWorld = Awaited<ReturnType<typeof createSkippingWorld>>;
