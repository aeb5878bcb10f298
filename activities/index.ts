import { createKernelActivities, type KernelDeps } from './kernel/kernel.activities.ts';

/** What all activities need, handed in by the worker. Each module adds its own to this type and to the list below. */
export type ActivityDeps = KernelDeps;

/** Every activity there is, by name; names are unique over all modules. */
export const createActivities = (deps: ActivityDeps) => ({
  ...createKernelActivities(deps),
});
export type Activities = ReturnType<typeof createActivities>;
