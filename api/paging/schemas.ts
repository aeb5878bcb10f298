import { z } from 'zod';
import { timeZoneSchema } from '../../src/agencies/time-zone.ts';
import { pageChannels, pageFailures, pageStates, pagingReasons, roundStates } from '../../src/paging/words.ts';
import { day, id, instant, line, moment } from '../http/schemas.ts';

export const etagHeader = { etag: 'Send it as If-Match with the next change' };
const timeOfDay = () =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time of day, such as 09:00' })
    .meta({ example: '09:00' });
const minutes = (most: number) => z.int().min(60_000).max(most);
const dayMs = 86_400_000;

const rotation = z.strictObject({
  people: z
    .array(id())
    .min(1)
    .max(50)
    .refine(people => new Set(people).size === people.length, { error: 'names somebody twice' })
    .meta({ description: 'Person ids, in the order in which they take turns' }),
  startsOn: day().meta({ description: 'First day of the first turn, in the zone of the schedule' }),
  handoverTime: timeOfDay(),
  turnDays: z.int().min(1).max(366).meta({ description: 'Length of a turn, in days' }),
});
export const scheduleTerms = z
  .strictObject({
    name: line(100),
    timeZone: timeZoneSchema,
    rotations: z.array(rotation).min(1).max(10).meta({ description: 'Later ones stand over earlier ones' }),
  })
  .meta({ id: 'OnCallScheduleTerms' });

const override = z
  .object({ id: id(), personId: id(), fromAt: instant(), untilAt: instant(), reason: z.string(), createdBy: id() })
  .meta({ id: 'OnCallOverride' });
export const newOverride = z
  .strictObject({ personId: id(), fromAt: moment(), untilAt: moment(), reason: line(300, 3) })
  .meta({ id: 'NewOnCallOverride' });
export { override };

export const schedule = z
  .object({
    ...{ id: id(), name: z.string(), timeZone: z.string(), rotations: z.array(rotation) },
    overrides: z.array(override).meta({ description: 'Those that are not over, by when they begin' }),
    ...{ createdAt: instant(), updatedAt: instant(), version: z.int() },
  })
  .meta({ id: 'OnCallSchedule' });

const onCall = z
  .object({ personId: id(), name: z.string().nullable(), via: z.enum(['override', 'rotation']) })
  .nullable()
  .meta({ id: 'OnCall', description: 'Null: nobody, and pages go to everybody' });
export const onCallNow = z
  .object({
    at: instant(),
    schedules: z.array(
      z.object({
        ...{ scheduleId: id(), name: z.string(), timeZone: z.string(), onCall },
        handovers: z.array(z.object({ at: instant(), onCall })).meta({ description: 'The next five' }),
      }),
    ),
  })
  .meta({ id: 'OnCallNow' });

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('schedule'), scheduleId: id() }),
  z.strictObject({ kind: z.literal('person'), personId: id() }),
  z.strictObject({ kind: z.literal('everybody') }),
]);
const level = z.strictObject({
  targets: z.array(target).min(1).max(20),
  channels: z
    .array(z.enum(pageChannels))
    .min(1)
    .refine(channels => new Set(channels).size === channels.length, { error: 'names a channel twice' })
    .meta({ description: 'By mail where a person has none of them' }),
  repeatAfterMs: minutes(dayMs),
  times: z.int().min(1).max(100).meta({ description: 'Pages at this level, the first included' }),
  nextAfterMs: minutes(dayMs).meta({ description: 'When the next level is asked too, while this one goes on' }),
});
const lastResort = z.strictObject({
  everyMs: minutes(dayMs).meta({ description: 'When no level is left, everybody is paged so often: sev1 and sev2' }),
  unreachedEveryMs: minutes(dayMs).meta({ description: 'The same, while no page can be delivered to anybody' }),
});
export const newPolicy = z
  .strictObject({ name: line(100), levels: z.array(level).min(1).max(10), lastResort: lastResort.optional() })
  .meta({ id: 'NewEscalationPolicy' });
export const policy = z
  .object({
    ...{ id: id(), name: z.string(), levels: z.array(level), lastResort, inForce: z.boolean() },
    ...{ createdBy: id().nullable(), createdAt: instant() },
  })
  .meta({ id: 'EscalationPolicy' });

const quietHours = z
  .strictObject({ from: timeOfDay(), until: timeOfDay(), timeZone: timeZoneSchema })
  .refine(({ from, until }) => from !== until, { error: 'must be another time than from', path: ['until'] })
  .meta({ description: 'Over midnight when `from` is later. They never hold back sev1' });
export const pagerChange = z
  .strictObject({
    webhookUrl: z
      .url({ protocol: /^https?$/, error: 'must be an address that begins with https' })
      .max(1_000)
      .nullable()
      .meta({ example: 'https://pager.example.com/hooks/reeve' }),
    quietHours: quietHours.nullable(),
  })
  .meta({ id: 'PagerChange' });
export const pager = z
  .object({ webhookUrl: z.string().nullable(), quietHours: quietHours.nullable(), version: z.int() })
  .meta({ id: 'Pager' });

const page = z.object({
  ...{ id: id(), personId: id(), level: z.int(), turn: z.int(), channel: z.enum(pageChannels) },
  ...{ state: z.enum(pageStates), failure: z.enum(pageFailures).nullable() },
  ...{ heldUntil: instant().nullable(), sentAt: instant().nullable(), createdAt: instant() },
});
export const rounds = z
  .object({
    data: z.array(
      z.object({
        ...{ id: id(), reason: z.enum(pagingReasons), state: z.enum(roundStates), levels: z.array(level) },
        ...{ acknowledgedBy: id().nullable(), acknowledgedAt: instant().nullable() },
        acknowledgedVia: z
          .string()
          .nullable()
          .meta({ description: 'link, api, page, or own_act: nobody else was on call' }),
        ...{ createdAt: instant(), endedAt: instant().nullable(), pages: z.array(page) },
      }),
    ),
  })
  .meta({ id: 'PageRounds' });
export const acknowledged = z
  .object({ outcome: z.enum(['acknowledged', 'already']), acknowledgedBy: id(), acknowledgedAt: instant() })
  .meta({ id: 'Acknowledged' });

export const scheduleParams = z.strictObject({ scheduleId: id() });
export const overrideParams = z.strictObject({ scheduleId: id(), overrideId: id() });
export const incidentParams = z.strictObject({ incidentId: id() });
