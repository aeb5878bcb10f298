import { systemActor } from '../../../src/kernel/actor.ts';
import type { Database } from '../../../src/kernel/database.ts';
import { withAgency } from '../../../src/kernel/with-agency.ts';
import { archiveProperty } from '../../../src/properties/archive-property.ts';
import { createProperty } from '../../../src/properties/create-property.ts';
import { setOwners } from '../../../src/properties/set-owners.ts';

const address = { line1: '1 Main St', line2: null, locality: 'Cork', region: null, postalCode: null, country: 'IE' };

/** Properties as the use cases make them. */
export function propertyFactories(database: Database, agencyId: string) {
  const actor = systemActor(agencyId, 'world');
  const newProperty = ({ archived = false }: { archived?: boolean } = {}) =>
    withAgency(database, actor, async unit => {
      const made = await createProperty(unit, { name: 'Main St 1', type: 'house', address });
      const { id, version } = archived ? await archiveProperty(unit, { propertyId: made.id, version: 1 }) : made;
      return { propertyId: id, version };
    });
  /** The owners of a property from that day on, with equal shares; or with those that are given. */
  const own = (propertyId: string, contactIds: readonly string[], fromOn: string, shares?: readonly string[]) =>
    withAgency(database, actor, async unit => {
      const { version } = await unit.sql
        .selectFrom('property')
        .select('version')
        .where('id', '=', propertyId)
        .executeTakeFirstOrThrow();
      const owners = contactIds.map((contactId, index) => ({
        contactId,
        share: shares?.[index] ?? `1/${contactIds.length}`,
      }));
      await setOwners(unit, { propertyId, version }, { fromOn, owners });
    });
  return { newProperty, own };
}
