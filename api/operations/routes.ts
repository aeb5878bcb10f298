import type { Route } from '../http/route.ts';
import { decideTaskRoute } from './decide-task.route.ts';
import { listAgenciesRoute } from './list-agencies.route.ts';
import { listOwnRunsRoute, listRunsRoute } from './list-runs.route.ts';
import { listTasksRoute } from './list-tasks.route.ts';
import { decideTaskForm, showAgencies, showRun, showRuns, showTasks } from './pages.route.ts';
import { readOwnAgencyRoute } from './read-own-agency.route.ts';
import { readRunRoute } from './read-run.route.ts';

export const operationsRoutes: readonly Route[] = [
  listRunsRoute,
  readRunRoute,
  listTasksRoute,
  decideTaskRoute,
  listAgenciesRoute,
  listOwnRunsRoute,
  readOwnAgencyRoute,
  showTasks,
  decideTaskForm,
  showRuns,
  showRun,
  showAgencies,
];
