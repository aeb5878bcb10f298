import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';

export const alertShapes = ['alertmanager', 'generic'] as const;

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
    createdBy: p.uuid().nullable(),
    createdAt: createdAt(),
    version: version(),
  },
  uniques: [{ name: 'alert_source_name_key', properties: ['name'] }],
});
export class AlertSource extends AlertSourceSchema.class {}
AlertSourceSchema.setClass(AlertSource);
