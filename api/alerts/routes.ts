import type { Route } from '../http/route.ts';
import { receiveAlertsRoute } from './receive-alerts.route.ts';
import {
  changeAlertSourceRoute,
  createAlertSourceRoute,
  listAlertSourcesRoute,
  rotateAlertSourceRoute,
} from './sources.route.ts';

export const alertRoutes: readonly Route[] = [
  receiveAlertsRoute,
  listAlertSourcesRoute,
  createAlertSourceRoute,
  changeAlertSourceRoute,
  rotateAlertSourceRoute,
];
