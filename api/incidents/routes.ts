import type { Route } from '../http/route.ts';
import { changeIncidentRoute, changePhaseRoute, changeSeverityRoute, giveRoleRoute } from './change-incident.route.ts';
import { declareIncidentRoute } from './declare-incident.route.ts';
import { closingFormRoute, dismissalFormRoute, mergeFormRoute } from './end-forms.route.ts';
import { closeIncidentRoute, dismissIncidentRoute, mergeIncidentsRoute } from './end-incident.route.ts';
import { endOperatorRoute, reinstateOperatorRoute } from './end-operator.route.ts';
import {
  correctionFormRoute,
  detailsFormRoute,
  instantFormRoute,
  noteFormRoute,
  openIncidentForm,
  phaseFormRoute,
  roleFormRoute,
  settlementFormRoute,
  severityFormRoute,
  taskFormRoute,
  verificationFormRoute,
} from './forms.route.ts';
import { setInstantRoute, verifyIncidentRoute } from './instants.route.ts';
import { listIncidentsRoute, listOperatorsRoute } from './list-incidents.route.ts';
import { showIncident, showIncidents } from './pages.route.ts';
import { endOperatorForm, reinstateOperatorForm, showPeople, showPerson } from './people.route.ts';
import { readIncidentRoute } from './read-incident.route.ts';
import { addTaskRoute, changeTaskRoute, settleTaskRoute } from './tasks.route.ts';
import { addNoteRoute, correctLineRoute, listTimelineRoute } from './timeline.route.ts';

export const incidentRoutes: readonly Route[] = [
  declareIncidentRoute,
  listIncidentsRoute,
  readIncidentRoute,
  changeIncidentRoute,
  changePhaseRoute,
  changeSeverityRoute,
  giveRoleRoute,
  setInstantRoute,
  verifyIncidentRoute,
  addTaskRoute,
  changeTaskRoute,
  settleTaskRoute,
  listTimelineRoute,
  addNoteRoute,
  correctLineRoute,
  mergeIncidentsRoute,
  dismissIncidentRoute,
  closeIncidentRoute,
  listOperatorsRoute,
  endOperatorRoute,
  reinstateOperatorRoute,
  showPeople,
  showPerson,
  endOperatorForm,
  reinstateOperatorForm,
  showIncidents,
  openIncidentForm,
  showIncident,
  phaseFormRoute,
  severityFormRoute,
  roleFormRoute,
  detailsFormRoute,
  verificationFormRoute,
  instantFormRoute,
  taskFormRoute,
  settlementFormRoute,
  noteFormRoute,
  correctionFormRoute,
  mergeFormRoute,
  dismissalFormRoute,
  closingFormRoute,
];
