import type { Actor } from './actor.ts';
import type { Database, Statement } from './database.ts';
import { escapeLiteral } from './escape-literal.ts';
import { openUnit } from './open-unit.ts';
import type { AgencyUnit, UnitMode } from './unit.ts';

/**
 * Does work for one agency: the only source of an EntityManager for agency tables. The database itself shows no other
 * agency's rows. Units do not nest, and no network call is possible inside.
 */
export function withAgency<T>(
  database: Database,
  actor: Actor,
  work: (unit: AgencyUnit) => Promise<T>,
  mode: UnitMode = 'write',
): Promise<T> {
  const settings = {
    'app.agency_id': actor.agencyId,
    'app.actor_kind': actor.kind,
    'app.actor_id': actor.id,
    'app.member_id': actor.kind === 'staff' || actor.kind === 'portal' ? actor.id : '',
    'app.contact_id': actor.contactId ?? '',
    'app.limited': actor.limited ? 'yes' : '',
  };
  return openUnit(database, { role: roleOf(actor), mode, sql: setSettings(settings), actor: () => actor }, work);
}

const roleOf = (actor: Actor) => (actor.kind === 'operator' ? 'reeve_operator' : 'reeve_app');

/** One statement that sets the transaction's context. */
export const setSettings = (settings: Record<string, string>): Statement => ({
  text: `select ${Object.keys(settings)
    .map((name, index) => `set_config(${escapeLiteral(name)}, $${index + 1}, true)`)
    .join(', ')}`,
  values: Object.values(settings),
});
