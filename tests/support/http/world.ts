import type { ApiDeps } from '../../../api/deps.ts';
import type { World, WorldPerson } from '../../../api/http/world.ts';
import type { AgencyState } from '../../../src/agencies/agency.entity.ts';
import type { Module } from '../../../src/agencies/modules.ts';
import { systemActor } from '../../../src/kernel/actor.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';
import { createProperty } from '../../../src/properties/create-property.ts';
import type { OpenTestDatabase } from '../database.ts';
import {
  insertAgency,
  insertMembers,
  insertOperator,
  insertPerson,
  insertSession,
  type SessionOptions,
} from './people.ts';
import { runFactories } from './runs.ts';
import { scopedPeople } from './scoped.ts';
import { signatureOf, stripeEvent } from './stripe.ts';

export type TestWorld = Omit<World, 'token'> & {
  token(of: WorldPerson, options?: SessionOptions): Promise<string>;
};

/** One agency with its people, and the factories that examples build valid requests from. */
export async function createWorld(
  { admin }: OpenTestDatabase,
  deps: ApiDeps,
  options: { state?: AgencyState; modules?: readonly Module[] } = {},
): Promise<TestWorld> {
  const { agencyId, agencyName } = await insertAgency(admin, options);
  const newProperty = () =>
    withAgency(deps.database, systemActor(agencyId, 'world'), async unit => {
      const address = {
        line1: '1 Main St',
        line2: null,
        locality: 'Cork',
        region: null,
        postalCode: null,
        country: 'IE',
      };
      const row = await createProperty(unit, { name: 'Main St 1', type: 'house', address });
      return { propertyId: row.id, version: row.version };
    });
  return {
    deps,
    agencyId,
    agencyName,
    members: await insertMembers(admin, agencyId),
    operator: await insertOperator(admin),
    token: (of, session) => insertSession(admin, agencyId, of, session),
    newPerson: () => insertPerson(admin),
    ...runFactories(deps.database, agencyId),
    newStripeEvent: async () => {
      const body = stripeEvent();
      return { body, signature: signatureOf(body) };
    },
    newProperty,
    ...scopedPeople(admin, agencyId, newProperty),
  };
}
