import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';

/** `HH:MM` to `HH:MM` in that time zone; over midnight when `from` is later than `until`. */
export type QuietHours = { from: string; until: string; timeZone: string };

/** How one person of the company is reached, beside the mail of their account. */
export const PagerSchema = defineEntity({
  name: 'Pager',
  tableName: 'pager',
  properties: {
    id: id(),
    personId: p.uuid(),
    /** Takes signed pages (Standard Webhooks). */
    webhookUrl: p.text().nullable(),
    /** Raised to make a new signing secret. */
    generation: p.integer().default(1),
    quietHours: p.json().$type<QuietHours>().nullable(),
    createdAt: createdAt(),
    updatedAt: instant().defaultRaw('now()'),
    version: version(),
  },
  uniques: [{ name: 'pager_person_key', properties: ['personId'] }],
});
