import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant, version } from '../kernel/entity.ts';
import type { PageChannel } from './words.ts';

export type EscalationTarget =
  | { kind: 'schedule'; scheduleId: string }
  | { kind: 'person'; personId: string }
  | { kind: 'everybody' };

/** A level of an escalation: whom, how, how often, and when the next level is asked too. */
export type EscalationLevel = {
  targets: EscalationTarget[];
  channels: PageChannel[];
  repeatAfterMs: number;
  /** Pages at this level, the first included. */
  times: number;
  nextAfterMs: number;
};

/** What follows when no level is left: everybody is paged, again and again. */
export type LastResort = {
  /** For sev1 and sev2; the others are paged once more. */
  everyMs: number;
  /** Where no page could be delivered to anybody, whatever the severity. */
  unreachedEveryMs: number;
};
/** As PostgreSQL takes it, for rows of before. */
export const lastResortDefault = `'{"everyMs": 900000, "unreachedEveryMs": 60000}'`;

/** Who is paged, level by level, until somebody acknowledges. One is in force; older ones stay, for the record. */
export const EscalationPolicySchema = defineEntity({
  name: 'EscalationPolicy',
  tableName: 'escalation_policy',
  properties: {
    id: id(),
    name: p.text(),
    levels: p.json().$type<EscalationLevel[]>(),
    lastResort: p.json().$type<LastResort>().defaultRaw(lastResortDefault),
    inForce: p.boolean().default(false),
    createdBy: p.uuid().nullable(),
    createdAt: createdAt(),
    updatedAt: instant().defaultRaw('now()'),
    version: version(),
  },
  indexes: [
    {
      name: 'escalation_policy_in_force_key',
      expression:
        'create unique index "escalation_policy_in_force_key" on "escalation_policy" ("in_force") where "in_force"',
    },
  ],
});
