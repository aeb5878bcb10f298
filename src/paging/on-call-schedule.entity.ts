import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';

/** Who takes turns: people in order, each for so many days, handing over at a local time of day. */
export type Rotation = {
  /** Person ids, in order. */
  people: string[];
  /** First day of the first turn, in the schedule's time zone. */
  startsOn: string;
  /** `HH:MM`, in the schedule's time zone. */
  handoverTime: string;
  /** Length of a turn, in days. */
  turnDays: number;
};

/** Whom to wake, and when. Later layers stand over earlier ones; overrides stand over all. */
export const OnCallScheduleSchema = defineEntity({
  name: 'OnCallSchedule',
  tableName: 'on_call_schedule',
  properties: {
    id: id(),
    name: p.text(),
    timeZone: p.text(),
    rotations: p.json().$type<Rotation[]>(),
    createdAt: createdAt(),
    updatedAt: instant().defaultRaw('now()'),
    version: version(),
  },
  uniques: [{ name: 'on_call_schedule_name_key', properties: ['name'] }],
});
export class OnCallSchedule extends OnCallScheduleSchema.class {}
OnCallScheduleSchema.setClass(OnCallSchedule);
