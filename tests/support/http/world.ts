import type { ApiDeps } from '../../../api/deps.ts';
import type { World, WorldPerson } from '../../../api/http/world.ts';
import type { AgencyState } from '../../../src/agencies/agency.entity.ts';
import type { Module } from '../../../src/agencies/modules.ts';
import type { OpenTestDatabase } from '../database.ts';
import { contactFactories } from './contacts.ts';
import { affectedFactories, containmentFactories } from './containment.ts';
import { documentFactories } from './documents.ts';
import { importFactories } from './imports.ts';
import { incidentFactories } from './incidents.ts';
import { leaseFactories } from './leases.ts';
import { noteFactories } from './notes.ts';
import { noticeFactories } from './notices.ts';
import { pagingFactories } from './paging.ts';
import {
  insertAgency,
  insertMember,
  insertMembers,
  insertOperator,
  insertPerson,
  insertSession,
  type SessionOptions,
} from './people.ts';
import { postMortemFactories } from './post-mortems.ts';
import { propertyFactories } from './properties.ts';
import { runFactories } from './runs.ts';
import { scopedPeople } from './scoped.ts';
import { signatureOf, stripeEvent } from './stripe.ts';
import { suspicionFactories } from './suspicions.ts';
import { vulnerabilityFactories } from './vulnerabilities.ts';

export type TestWorld = Omit<World, 'token'> & {
  own: ReturnType<typeof propertyFactories>['own'];
  token(of: WorldPerson, options?: SessionOptions): Promise<string>;
};

/** One agency with its people, and the factories that examples build valid requests from. */
export async function createWorld(
  open: OpenTestDatabase,
  deps: ApiDeps,
  options: { state?: AgencyState; modules?: readonly Module[] } = {},
): Promise<TestWorld> {
  const { admin } = open;
  const { agencyId, agencyName } = await insertAgency(admin, options);
  const properties = propertyFactories(deps.database, agencyId);
  const contacts = contactFactories(deps, agencyId);
  const operator = await insertOperator(admin);
  const incidents = incidentFactories(deps.database, operator);
  const members = await insertMembers(admin, agencyId);
  const token = (of: WorldPerson, session?: SessionOptions) => insertSession(admin, agencyId, of, session);
  return {
    deps,
    agencyId,
    agencyName,
    members,
    operator,
    token,
    newPerson: () => insertPerson(admin),
    newOperator: () => insertOperator(admin),
    newFormerOperator: async () => {
      const person = await insertOperator(admin);
      await admin('update operator_account set ended_at = now() where person_id = $1', [person.personId]);
      return person;
    },
    ...runFactories(deps.database, agencyId),
    newStripeEvent: async () => {
      const body = stripeEvent();
      return { body, signature: signatureOf(body) };
    },
    ...properties,
    ...contacts,
    ...leaseFactories(deps.database, agencyId, { ...properties, ...contacts }),
    ...documentFactories(deps, agencyId, properties.newProperty),
    ...importFactories(admin, agencyId),
    ...incidents,
    ...pagingFactories(deps, operator, incidents.newIncident),
    ...postMortemFactories(open, deps, operator, incidents.newIncident),
    ...containmentFactories(deps.database, agencyId, incidents),
    ...affectedFactories(deps.database, agencyId, incidents),
    ...suspicionFactories(deps.database, agencyId, {
      newReporter: () => insertMember(admin, agencyId, 'viewer'),
      token,
    }),
    ...noticeFactories(deps, agencyId, { ...incidents, newAgencyIn: country => insertAgency(admin, { country }) }),
    ...noteFactories(deps.database, agencyId, properties.newProperty),
    ...vulnerabilityFactories(deps, () => insertOperator(admin)),
    ...scopedPeople(admin, agencyId, properties.newProperty),
  };
}
