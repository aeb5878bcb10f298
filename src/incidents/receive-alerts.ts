import { sql } from 'kysely';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { KeyManagement } from '../kernel/key-management.port.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { WebhookSignatures } from '../paging/webhook-signatures.port.ts';
import { type AlertHeaders, isFromSource } from './alert-credentials.ts';
import type { AlertAnswer } from './alert-delivery.entity.ts';
import type { AlertLanes } from './alert-lanes.ts';
import { type IncomingAlert, parseAlerts } from './alert-shapes.ts';
import { joinAlerts } from './join-alerts.ts';

export type ReceiveAlertsDeps = {
  database: Database;
  keys: Pick<KeyManagement, 'mac'>;
  signatures: WebhookSignatures;
  lanes: AlertLanes;
};
export type AlertsDelivery = { sourceId: string; rawBody: Buffer; headers: AlertHeaders };
type Source = NonNullable<Awaited<ReturnType<typeof findSource>>>;
type Named = { deliveryId: string | null; alerts: IncomingAlert[] };

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
  const work = (unit: PlatformUnit) => takeOnce(unit, source, named);
  return lanes.run(source.id, () => acrossAgencies(database, 'incidents', 'alerts come in', work, { actor: caller }));
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

async function takeOnce(unit: PlatformUnit, source: Source, { deliveryId, alerts }: Named): Promise<AlertAnswer[]> {
  const origin = { sourceId: source.id, sourceName: source.name };
  if (deliveryId === null) return joinAlerts(unit, origin, alerts);
  const row = { id: uuid7(), source_id: source.id, delivery_id: deliveryId, answer: jsonb([]) };
  const inserted = await unit.sql
    .insertInto('alert_delivery')
    .values(row)
    .onConflict(conflict => conflict.columns(['source_id', 'delivery_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  const mine = unit.sql.selectFrom('alert_delivery').select('answer').where('source_id', '=', source.id);
  if (!inserted) return (await mine.where('delivery_id', '=', deliveryId).executeTakeFirstOrThrow()).answer;
  const answer = await joinAlerts(unit, origin, alerts);
  await unit.sql
    .updateTable('alert_delivery')
    .set({ answer: jsonb(answer) })
    .where('id', '=', row.id)
    .execute();
  if (answer.some(({ outcome }) => outcome === 'opened')) await forget(unit, source.id);
  return answer;
}

/** Deliveries are repeated within minutes, if at all. */
async function forget(unit: PlatformUnit, sourceId: string): Promise<void> {
  await unit.sql
    .deleteFrom('alert_delivery')
    .where('source_id', '=', sourceId)
    .where('created_at', '<', sql<string>`now() - interval '2 days'`)
    .execute();
}
