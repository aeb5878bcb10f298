import { defineEntity, p } from '@mikro-orm/core';

/** Counters of failed attempts, in the shape that rate-limiter-flexible's PostgreSQL store works with. */
export const ThrottleSchema = defineEntity({
  name: 'Throttle',
  tableName: 'throttle',
  properties: { key: p.string().length(255).primary(), points: p.integer().default(0), expire: p.bigint().nullable() },
});
