/** Whether the process can serve, check by check. */
export type Readiness = { ready: boolean; checks: readonly ReadinessCheck[] };
export type ReadinessCheck = { name: string; ok: boolean; missing?: string };

/** A step of `npm start`, as the launcher tells it. */
export type StartingStep = {
  name: string;
  state: 'waiting' | 'working' | 'done' | 'failed';
  detail?: string | undefined;
  sinceMs?: number | undefined;
};
