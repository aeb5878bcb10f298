import { requestContainment } from '../../../src/containment/request-containment.ts';
import { settleContainment } from '../../../src/containment/settle-containment.ts';
import { acrossAgencies } from '../../../src/kernel/across-agencies.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { uuid7 } from '../../../src/kernel/ids.ts';
import type { PlatformUnit } from '../../../src/kernel/unit.ts';
import { addAffectedAgency } from '../../../src/notices/add-affected-agency.ts';

type Incidents = { newIncident(): Promise<{ incidentId: string }> };

/** Containments of incidents, asked for by another operator than the world's, and settled as their run would. */
export function containmentFactories(database: Database, agencyId: string, { newIncident }: Incidents) {
  const actor = { kind: 'operator' as const, id: uuid7() };
  const asAnother = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(database, 'incidents', 'make a world for tests', work, { actor });
  const newContainment = async () => {
    const { incidentId } = await newIncident();
    return asAnother(async unit => {
      const request = { incidentId, kind: 'read_only', scope: { agencyId }, reason: 'made for tests' } as const;
      const source = { sessionId: uuid7(), ip: '192.0.2.1', production: false };
      const given = { ...request, spareOwnSession: false, force: false };
      const { containment } = await requestContainment({ ...unit, start: () => '' }, given, source);
      const effect = { reached: 1, undo: {} };
      await settleContainment(unit, { containmentId: containment.id, step: 'do', effect });
      return { incidentId, containmentId: containment.id };
    });
  };
  return { newContainment };
}

/** An agency that somebody has proposed as affected. */
export function affectedFactories(database: Database, agencyId: string, { newIncident }: Incidents) {
  const newAffected = async () => {
    const { incidentId } = await newIncident();
    const actor = { kind: 'operator' as const, id: uuid7() };
    const add = (unit: PlatformUnit) =>
      addAffectedAgency(unit, { incidentId, agencyId, reason: 'made for tests', dataCategories: ['documents'] });
    const row = await acrossAgencies(database, 'incidents', 'make a world for tests', add, { actor });
    return { incidentId, affectedId: row.id, version: row.version };
  };
  return { newAffected };
}
