import { sql } from 'kysely';
import { uuid7 } from '../kernel/ids.ts';
import { jsonb } from '../kernel/jsonb.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { AlertAnswer } from './alert-delivery.entity.ts';
import type { ParsedDelivery } from './alert-shapes.ts';
import { joinAlerts } from './join-alerts.ts';
import { noteRefusedAlerts } from './note-refused-alerts.ts';

/** `deliveryId`: by which a repeat is known; null where the source gives none. */
export type NamedDelivery = ParsedDelivery & { deliveryId: string | null };

/** Takes deliveries of one source in the order they came, each named one once. Returns what each is answered. */
export async function takeDeliveries(
  unit: PlatformUnit,
  source: { id: string; name: string },
  deliveries: readonly NamedDelivery[],
): Promise<AlertAnswer[][]> {
  const claimed = await claim(unit, source.id, deliveries);
  const taken = new Set<string>();
  const fresh = deliveries.filter(({ deliveryId }) => {
    if (deliveryId === null) return true;
    const first = claimed.has(deliveryId) && !taken.has(deliveryId);
    return first && taken.add(deliveryId);
  });
  const origin = { sourceId: source.id, sourceName: source.name };
  const alerts = fresh.flatMap(delivery => delivery.alerts);
  const joined = alerts.length > 0 ? await joinAlerts(unit, origin, alerts) : [];
  const refused = fresh.flatMap(delivery => delivery.refused);
  await noteRefusedAlerts(unit, source, refused);
  const answers = new Map<NamedDelivery, AlertAnswer[]>();
  let from = 0;
  for (const delivery of fresh) {
    answers.set(delivery, joined.slice(from, from + delivery.alerts.length));
    from += delivery.alerts.length;
  }
  await keepAnswers(unit, source.id, answers);
  const known = await knownAnswers(unit, source.id, deliveries, answers);
  return deliveries.map(delivery => answers.get(delivery) ?? known.get(delivery.deliveryId ?? '') ?? []);
}

/** The ids that nobody has delivered before. A repeat that comes meanwhile waits here for the commit. */
async function claim(unit: PlatformUnit, sourceId: string, deliveries: readonly NamedDelivery[]): Promise<Set<string>> {
  const ids = deliveries.flatMap(({ deliveryId }) => deliveryId ?? []);
  if (ids.length === 0) return new Set();
  const rows = ids.map(id => ({ id: uuid7(), source_id: sourceId, delivery_id: id, answer: jsonb([]) }));
  const inserted = await unit.sql
    .insertInto('alert_delivery')
    .values(rows)
    .onConflict(conflict => conflict.columns(['source_id', 'delivery_id']).doNothing())
    .returning('delivery_id')
    .execute();
  return new Set(inserted.map(({ delivery_id }) => delivery_id));
}

/** Deliveries are repeated within minutes, if at all: those of two days ago are forgotten. */
async function keepAnswers(unit: PlatformUnit, sourceId: string, answers: ReadonlyMap<NamedDelivery, AlertAnswer[]>) {
  const rows = [...answers].filter(([{ deliveryId }]) => deliveryId !== null);
  if (rows.length === 0) return;
  const said = rows.map(([{ deliveryId }, answer]) => ({ delivery_id: deliveryId, answer }));
  await sql`update alert_delivery d set answer = n.answer
    from jsonb_to_recordset(${jsonb(said)}) as n (delivery_id text, answer jsonb)
    where d.source_id = ${sourceId} and d.delivery_id = n.delivery_id`.execute(unit.sql);
  await unit.sql
    .deleteFrom('alert_delivery')
    .where('source_id', '=', sourceId)
    .where('created_at', '<', sql<string>`now() - interval '2 days'`)
    .execute();
}

async function knownAnswers(
  unit: PlatformUnit,
  sourceId: string,
  deliveries: readonly NamedDelivery[],
  answers: ReadonlyMap<NamedDelivery, AlertAnswer[]>,
): Promise<Map<string, AlertAnswer[]>> {
  const ids = deliveries.flatMap(delivery => (answers.has(delivery) ? [] : (delivery.deliveryId ?? [])));
  if (ids.length === 0) return new Map();
  const rows = await unit.sql
    .selectFrom('alert_delivery')
    .select(['delivery_id', 'answer'])
    .where('source_id', '=', sourceId)
    .where('delivery_id', 'in', ids)
    .execute();
  return new Map(rows.map(({ delivery_id, answer }) => [delivery_id, answer]));
}
