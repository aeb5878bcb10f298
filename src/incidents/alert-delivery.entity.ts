import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../kernel/entity.ts';
import { AlertSource } from './alert-source.entity.ts';

export type AlertAnswer = {
  alertId: string | null;
  fingerprint: string;
  incidentId: string | null;
  outcome: AlertOutcome;
};
/** `opened` an incident, `joined` the open one, `storm`: joined the incident of a storm, `resolved`, `ignored`: was over already. */
export type AlertOutcome = 'opened' | 'joined' | 'storm' | 'resolved' | 'ignored';

/** A delivery that names itself (`webhook-id`), and what it was answered: its repeat changes nothing. Kept for two days. */
export const AlertDeliverySchema = defineEntity({
  name: 'AlertDelivery',
  tableName: 'alert_delivery',
  properties: {
    id: id(),
    sourceId: () => p.manyToOne(AlertSource).mapToPk().fieldName('source_id'),
    deliveryId: p.text(),
    answer: p.json().$type<AlertAnswer[]>(),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'alert_delivery_key', properties: ['sourceId', 'deliveryId'] }],
});
