import { defineEntity, p } from '@mikro-orm/core';
import { Incident } from '../incidents/incident.entity.ts';

/** A record of an agency that was found to be touched: its key is what keeps it from being counted twice. */
export const AffectedRecordSchema = defineEntity({
  name: 'AffectedRecord',
  tableName: 'affected_record',
  properties: {
    incidentId: () => p.manyToOne(Incident).mapToPk().primary().fieldName('incident_id'),
    forAgency: p.uuid().primary(),
    subjectType: p.text().primary(),
    subjectId: p.text().primary(),
  },
});
