import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { DomainError } from '../kernel/errors.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { WebhookSignatures } from '../paging/webhook-signatures.port.ts';
import { type AlertHeaders, isFromSource } from './alert-credentials.ts';
import type { AlertAnswer } from './alert-delivery.entity.ts';
import type { AlertLanes } from './alert-lanes.ts';
import { parseAlerts } from './alert-shapes.ts';
import { type NamedDelivery, takeDeliveries } from './take-deliveries.ts';

export type ReceiveAlertsDeps = {
  database: Database;
  keys: Pick<KeyManagement, 'mac'>;
  signatures: WebhookSignatures;
  lanes: AlertLanes<NamedDelivery, AlertAnswer[]>;
};
export type AlertsDelivery = { sourceId: string; rawBody: Buffer; headers: AlertHeaders };

/**
 * Takes a delivery of alerts from a source that has proven itself: all of it is durable when this returns. The same
 * delivery again (`webhook-id`) is answered as before and changes nothing.
 * @throws DomainError `unauthenticated`, the same for an unknown source, a disabled one and a wrong token or signature;
 *   `malformed_body`, `invalid_input`; `unavailable` when more wait than can be worked on
 */
export async function receiveAlerts(
  deps: ReceiveAlertsDeps,
  caller: PlatformActor,
  delivery: AlertsDelivery,
): Promise<AlertAnswer[]> {
  const { database, lanes } = deps;
  const { sourceId, rawBody, headers } = delivery;
  const find = (unit: PlatformUnit) => findSource(unit, sourceId);
  const source = await acrossAgencies(database, 'incidents', 'who alerts', find, { actor: caller, mode: 'read' });
  const key = { sourceId: source?.id ?? nobody, generation: source?.generation ?? 0 };
  const genuine = await isFromSource(deps, key, { headers, rawBody });
  if (!source || source.disabled_at || !genuine) throw unknownSource();
  const named = { deliveryId: headers['webhook-id'] || null, alerts: parseAlerts(source.shape, rawBody) };
  if ((named.deliveryId?.length ?? 0) > 200) throw tooLongId();
  const work = (deliveries: NamedDelivery[]) =>
    acrossAgencies(database, 'incidents', 'alerts come in', unit => takeDeliveries(unit, source, deliveries), {
      actor: caller,
    });
  return lanes.run(source.id, named, work);
}

const nobody = '00000000-0000-0000-0000-000000000000';
const unknownSource = () => new DomainError('unauthenticated', 'this is no source that we know, or not its token');
const tooLongId = () =>
  new DomainError('invalid_input', 'one thing is not as it must be', {
    faults: [{ in: 'header', pointer: '/webhook-id', detail: 'has more than 200 characters' }],
  });

/** Null for what is no id, too. */
async function findSource(unit: PlatformUnit, sourceId: string) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(sourceId)) return undefined;
  return unit.sql.selectFrom('alert_source').selectAll().where('id', '=', sourceId).executeTakeFirst();
}
