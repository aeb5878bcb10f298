import { defineEntity, p } from '@mikro-orm/core';
import { Incident } from '../incidents/incident.entity.ts';
import { createdAt, id, instant, version } from '../kernel/entity.ts';

/**
 * A direction of the Australian Commissioner that an agency was given about a breach (Privacy Act 1988 (Cth) s 26WR(1)), as
 * it told us. Its clock says how far it is: `clock.occasion_id` is its id.
 */
export const LegalDirectionSchema = defineEntity({
  name: 'LegalDirection',
  tableName: 'legal_direction',
  properties: {
    id: id(),
    incidentId: () => p.manyToOne(Incident).mapToPk().fieldName('incident_id'),
    forAgency: p.uuid(),
    /** Of the Commissioner's notice, as it stands there. */
    reference: p.text(),
    /** What it asks, in words: the statement by s 26WR(4), what (5) adds, whom to notify by (2). */
    asks: p.text(),
    receivedAt: instant(),
    /** By when, where it says so; null: as soon as practicable (s 26WR(10)). */
    complyBy: instant().nullable(),
    recordedBy: p.uuid(),
    /** No such direction was received: it was recorded by mistake. */
    retractedAt: instant().nullable(),
    createdAt: createdAt(),
    updatedAt: instant().defaultRaw('now()'),
    version: version(),
  },
  indexes: [
    {
      name: 'legal_direction_key',
      expression:
        'create unique index "legal_direction_key" on "legal_direction" ("incident_id", "for_agency", lower("reference")) where "retracted_at" is null',
    },
  ],
  checks: [{ name: 'legal_direction_order_check', expression: 'comply_by > received_at' }],
});
