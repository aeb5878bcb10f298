import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';

export const alertShapes = ['alertmanager', 'generic'] as const;

/** A pointer (RFC 6901) into the delivery, and what is wrong there. */
type RefusedFault = { pointer: string; detail: string };

/** A system that may raise alarm. Its token and signing secret are made from its id and generation; none is stored. */
export const AlertSourceSchema = defineEntity({
  name: 'AlertSource',
  tableName: 'alert_source',
  properties: {
    id: id(),
    name: p.text(),
    shape: p.enum(alertShapes),
    /** Raised to void token and secret. */
    generation: p.integer().default(1),
    /** Set while a containment or an operator has disabled it. */
    disabledAt: instant().nullable(),
    /** Alerts that could not be taken since the source was made; a delivery that could not be read counts as one. */
    refusedCount: p.integer().default(0),
    refusedAt: instant().nullable(),
    /** What was wrong with those that were refused last: the first few faults. */
    refusedFaults: p.json().$type<RefusedFault[]>().defaultRaw(`'[]'`),
    createdBy: p.uuid().nullable(),
    createdAt: createdAt(),
    version: version(),
  },
  uniques: [{ name: 'alert_source_name_key', properties: ['name'] }],
});
export class AlertSource extends AlertSourceSchema.class {}
AlertSourceSchema.setClass(AlertSource);
