import type { Route } from '../http/route.ts';
import {
  acknowledgeIncidentForm,
  acknowledgeIncidentRoute,
  listRoundsRoute,
  pageAgainRoute,
} from './acknowledge.route.ts';
import { acknowledgePageForm, showPageLink } from './link.route.ts';
import { addOverrideForm, removeOverrideForm, showOnCall, tryPagerForm } from './on-call-pages.route.ts';
import { changePagerRoute, makePagerSecretRoute, readPagerRoute, tryPagerRoute } from './pager.route.ts';
import { listPoliciesRoute, putPolicyInForceRoute } from './policies.route.ts';
import {
  addOverrideRoute,
  changeScheduleRoute,
  createScheduleRoute,
  listSchedulesRoute,
  readOnCallRoute,
  readScheduleRoute,
  removeOverrideRoute,
  removeScheduleRoute,
} from './schedules.route.ts';

export const pagingRoutes: readonly Route[] = [
  acknowledgeIncidentRoute,
  listRoundsRoute,
  pageAgainRoute,
  readOnCallRoute,
  listSchedulesRoute,
  createScheduleRoute,
  readScheduleRoute,
  changeScheduleRoute,
  removeScheduleRoute,
  addOverrideRoute,
  removeOverrideRoute,
  listPoliciesRoute,
  putPolicyInForceRoute,
  readPagerRoute,
  changePagerRoute,
  makePagerSecretRoute,
  tryPagerRoute,
  showPageLink,
  acknowledgePageForm,
  acknowledgeIncidentForm,
  showOnCall,
  addOverrideForm,
  removeOverrideForm,
  tryPagerForm,
];
