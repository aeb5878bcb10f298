import { acrossAgencies } from '../kernel/across-agencies.ts';
import type { PlatformActor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { DomainError, isDomainError } from '../kernel/errors.ts';
import type { Logger } from '../kernel/logger.port.ts';
import type { MacKeys } from '../kernel/serving-macs.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { WebhookSignatures } from '../paging/webhook-signatures.port.ts';
import { type AlertHeaders, isFromSource } from './alert-credentials.ts';
import type { AlertAnswer } from './alert-delivery.entity.ts';
import type { AlertLanes } from './alert-lanes.ts';
import { type ParsedDelivery, parseAlerts, type RefusedAlert } from './alert-shapes.ts';
import { refusedFaults } from './note-refused-alerts.ts';
import { type NamedDelivery, takeDeliveries } from './take-deliveries.ts';

export type ReceiveAlertsDeps = {
  database: Database;
  keys: MacKeys;
  signatures: WebhookSignatures;
  lanes: AlertLanes<NamedDelivery, AlertAnswer[]>;
  log: Pick<Logger, 'warn'>;
};
export type AlertsReceived = { taken: AlertAnswer[]; refused: RefusedAlert[] };
export type AlertsDelivery = { sourceId: string; rawBody: Buffer; headers: AlertHeaders };

/**
 * Takes a delivery of alerts from a source that has proven itself: what was taken of it is durable when this returns, and
 * each alert that was not is named. The same delivery again (`webhook-id`) is answered as before and changes nothing.
 * @throws DomainError `unauthenticated`, the same for an unknown source, a disabled one and a wrong token or signature;
 *   `malformed_body`, `invalid_input` when nothing of it can be taken; `unavailable` when more wait than can be worked on
 */
export async function receiveAlerts(
  deps: ReceiveAlertsDeps,
  caller: PlatformActor,
  delivery: AlertsDelivery,
): Promise<AlertsReceived> {
  const { database, lanes, log } = deps;
  const { sourceId, rawBody, headers } = delivery;
  const find = (unit: PlatformUnit) => findSource(unit, sourceId);
  const source = await acrossAgencies(database, 'incidents', 'who alerts', find, { actor: caller, mode: 'read' });
  const key = { sourceId: source?.id ?? nobody, generation: source?.generation ?? 0 };
  const genuine = await isFromSource(deps, key, { headers, rawBody });
  if (!source || source.disabled_at || !genuine) throw unknownSource();
  const deliveryId = headers['webhook-id'] || null;
  if ((deliveryId?.length ?? 0) > 200) throw tooLongId();
  const { parsed, failure } = parseOrFail(source.shape, rawBody);
  const { alerts, refused } = parsed;
  if (refused.length > 0)
    log.warn('alerts were refused', {
      ...{ sourceId: source.id, taken: alerts.length, refused: refused.length, faults: refusedFaults(refused) },
    });
  const work = (deliveries: NamedDelivery[]) =>
    acrossAgencies(database, 'incidents', 'alerts come in', unit => takeDeliveries(unit, source, deliveries), {
      actor: caller,
    });
  // One of which nothing was taken may be mended and sent again under its id.
  const named = { alerts, refused, deliveryId: alerts.length > 0 ? deliveryId : null };
  const taken = await lanes.run(source.id, named, work);
  if (alerts.length === 0) throw failure ?? nothingTaken(refused);
  return { taken, refused };
}

/** What is no delivery at all counts as one alert that was refused. */
function parseOrFail(
  shape: Parameters<typeof parseAlerts>[0],
  rawBody: Buffer,
): { parsed: ParsedDelivery; failure?: DomainError } {
  try {
    return { parsed: parseAlerts(shape, rawBody) };
  } catch (failure) {
    if (!isDomainError(failure)) throw failure;
    const { faults = [{ in: 'body', pointer: '', detail: failure.message }] } = failure.details;
    return { parsed: { alerts: [], refused: [{ pointer: '', faults }] }, failure };
  }
}

const nothingTaken = (refused: readonly RefusedAlert[]) =>
  new DomainError('invalid_input', 'no alert of this delivery can be taken', {
    faults: refused.flatMap(({ faults }) => faults).slice(0, 100),
  });

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
