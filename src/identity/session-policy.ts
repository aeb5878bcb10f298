const minuteMs = 60_000;

/**
 * How long a session lasts. NIST SP 800-63B-4 §2.2.3 (AAL2): again after 30 minutes of doing nothing, and after 12
 * hours whatever was done; we keep to both (ASVS 7.1.1). A session that still owes its second factor lasts as long as
 * it takes to find the phone. A person may be signed in at ten places; the eleventh ends the oldest (ASVS 7.1.2).
 */
export const sessionPolicy = {
  idleMs: 30 * minuteMs,
  absoluteMs: 12 * 60 * minuteMs,
  pendingFactorMs: 15 * minuteMs,
  livePerPerson: 10,
} as const;
