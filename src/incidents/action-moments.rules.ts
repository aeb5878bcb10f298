type Policy = { remindBeforeMs: readonly number[]; remindEveryMs: number };
export type ReminderMoments = {
  /** The newest moment that has come, of those after `sinceMs`; null when none has. */
  dueAtMs: number | null;
  nextAtMs: number;
};

/**
 * When the owner of an action is reminded: so long before it is due, when it is due, and again and again after.
 * Moments at or before `sinceMs`, the last reminder or the action's beginning, are past; several that were missed are one.
 */
export function reminderMoments(
  { dueAtMs, sinceMs, nowMs }: { dueAtMs: number; sinceMs: number; nowMs: number },
  { remindBeforeMs, remindEveryMs }: Policy,
): ReminderMoments {
  const before = [...remindBeforeMs].sort((a, b) => b - a).map(ms => dueAtMs - ms);
  const overdueTimes = Math.max(0, Math.floor((nowMs - dueAtMs) / remindEveryMs));
  const newest = dueAtMs + overdueTimes * remindEveryMs;
  const moments = [...before, dueAtMs, newest, newest + remindEveryMs];
  const due = moments.filter(ms => ms <= nowMs && ms > sinceMs);
  const next = moments.filter(ms => ms > nowMs);
  return { dueAtMs: due.length > 0 ? Math.max(...due) : null, nextAtMs: Math.min(...next) };
}
