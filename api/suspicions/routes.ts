import type { Route } from '../http/route.ts';
import { exposeCredentialRoute } from './exposed-credentials.route.ts';
import {
  answerSuspicionRoute,
  listSuspicionReportsRoute,
  makeIncidentRoute,
  readSuspicionReportRoute,
} from './operate-suspicions.route.ts';
import { answerSuspicionForm, makeIncidentForm, showSuspicionReports } from './operations-pages.route.ts';
import { showReports, submitSuspicion } from './pages.route.ts';
import { listSuspicionsRoute, readSuspicionRoute, reportSuspicionRoute } from './suspicions.route.ts';

export const suspicionRoutes: readonly Route[] = [
  reportSuspicionRoute,
  listSuspicionsRoute,
  readSuspicionRoute,
  exposeCredentialRoute,
  listSuspicionReportsRoute,
  readSuspicionReportRoute,
  answerSuspicionRoute,
  makeIncidentRoute,
  submitSuspicion,
  showReports,
  showSuspicionReports,
  answerSuspicionForm,
  makeIncidentForm,
];
