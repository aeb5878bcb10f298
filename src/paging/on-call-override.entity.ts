import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { OnCallSchedule } from './on-call-schedule.entity.ts';

/** Somebody stands in for whoever would be on call, for a time. The newest one counts. */
export const OnCallOverrideSchema = defineEntity({
  name: 'OnCallOverride',
  tableName: 'on_call_override',
  properties: {
    id: id(),
    scheduleId: () => p.manyToOne(OnCallSchedule).mapToPk().fieldName('schedule_id'),
    personId: p.uuid(),
    fromAt: instant(),
    untilAt: instant(),
    reason: p.text(),
    createdBy: p.uuid(),
    createdAt: createdAt(),
  },
  indexes: [
    {
      name: 'on_call_override_schedule_idx',
      expression: 'create index "on_call_override_schedule_idx" on "on_call_override" ("schedule_id", "until_at")',
    },
  ],
  checks: [{ name: 'on_call_override_check', expression: 'from_at < until_at' }],
});
