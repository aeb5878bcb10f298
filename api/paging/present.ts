import type { PagerRow } from '../../src/paging/change-pager.ts';
import type { RoundWithPages } from '../../src/paging/list-rounds.ts';
import type { PolicyRow } from '../../src/paging/put-policy-in-force.ts';
import type { OverrideRow, ScheduleWithOverrides } from '../../src/paging/schedule-rows.ts';
import type { ScheduleOnCall } from '../../src/paging/who-is-on-call.ts';
import { type PageFailure, pageFailures } from '../../src/paging/words.ts';
import { isoInstant } from '../http/schemas.ts';

const at = (text: string | null): string | null => (text === null ? null : isoInstant(text));

export const presentOverride = (row: OverrideRow) => ({
  ...{ id: row.id, personId: row.person_id, reason: row.reason, createdBy: row.created_by },
  ...{ fromAt: isoInstant(row.from_at), untilAt: isoInstant(row.until_at) },
});

export const presentSchedule = (row: ScheduleWithOverrides) => ({
  ...{ id: row.id, name: row.name, timeZone: row.time_zone, rotations: row.rotations },
  overrides: row.overrides.map(presentOverride),
  ...{ createdAt: isoInstant(row.created_at), updatedAt: isoInstant(row.updated_at), version: row.version },
});

export const presentOnCall = (atMs: number, schedules: ScheduleOnCall[]) => ({
  at: new Date(atMs).toISOString(),
  schedules: schedules.map(({ schedule, now, handovers }) => ({
    ...{ scheduleId: schedule.id, name: schedule.name, timeZone: schedule.time_zone },
    ...{ onCall: now, handovers },
  })),
});

export const presentPolicy = (row: PolicyRow) => ({
  ...{ id: row.id, name: row.name, levels: row.levels, lastResort: row.last_resort, inForce: row.in_force },
  ...{ createdBy: row.created_by, createdAt: isoInstant(row.created_at) },
});

/** Version 0: nothing has been said yet. */
export const presentPager = (row: PagerRow | undefined) => ({
  ...{ webhookUrl: row?.webhook_url ?? null, quietHours: row?.quiet_hours ?? null, version: row?.version ?? 0 },
});

const failureOf = (text: string | null): PageFailure | null => pageFailures.find(each => each === text) ?? null;

export const presentRound = (row: RoundWithPages) => ({
  ...{ id: row.id, reason: row.reason, state: row.state, levels: row.levels },
  ...{ acknowledgedBy: row.acknowledged_by, acknowledgedAt: at(row.acknowledged_at) },
  ...{ acknowledgedVia: row.acknowledged_via, createdAt: isoInstant(row.created_at), endedAt: at(row.ended_at) },
  pages: row.pages.map(page => ({
    ...{ id: page.id, personId: page.person_id, level: page.level, turn: page.turn, channel: page.channel },
    ...{ state: page.state, failure: failureOf(page.failure), heldUntil: at(page.held_until) },
    ...{ sentAt: at(page.sent_at), createdAt: isoInstant(page.created_at) },
  })),
});
