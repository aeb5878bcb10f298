import type { Route } from '../http/route.ts';
import { addAffectedRoute, listAffectedRoute, proposeAffectedRoute } from './affected-agencies.route.ts';
import { changeAffectedRoute, decideAffectedRoute } from './decide-affected.route.ts';
import { addAffectedForm, decideAffectedForm } from './forms.route.ts';

export const affectedRoutes: readonly Route[] = [
  listAffectedRoute,
  addAffectedRoute,
  proposeAffectedRoute,
  decideAffectedRoute,
  changeAffectedRoute,
  addAffectedForm,
  decideAffectedForm,
];
