import type { Route } from '../http/route.ts';
import { requestContainmentForm, undoContainmentForm } from './forms.route.ts';
import { listContainmentsRoute } from './list-containments.route.ts';
import { findPeopleForm, findPeopleRoute } from './people.route.ts';
import { requestContainmentRoute } from './request-containment.route.ts';
import { undoContainmentRoute } from './undo-containment.route.ts';

export const containmentRoutes: readonly Route[] = [
  requestContainmentRoute,
  listContainmentsRoute,
  undoContainmentRoute,
  requestContainmentForm,
  undoContainmentForm,
  findPeopleRoute,
  findPeopleForm,
];
