import { type TaskDecision, taskDecisions } from '../../src/kernel/operator-task.entity.ts';
import type { AgencyRow } from '../../src/operations/list-agencies.ts';
import type { RunRow } from '../../src/operations/list-runs.ts';
import type { TaskRow } from '../../src/operations/list-tasks.ts';
import type { ApiSettings } from '../deps.ts';
import { isoInstant } from '../http/schemas.ts';

const instantOrNull = (text: string | null) => (text === null ? null : isoInstant(text));

/** Without a word of what Temporal calls it: for the agency that the run belongs to. */
export const presentOwnRun = (row: RunRow) => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  failure: row.failure,
  requestId: row.request_id,
  requestedAt: isoInstant(row.requested_at),
  openedAt: instantOrNull(row.opened_at),
  closedAt: instantOrNull(row.closed_at),
});

export const presentRun = (row: RunRow, settings: ApiSettings) => ({
  ...presentOwnRun(row),
  workflowId: row.workflow_id,
  executionId: row.execution_id,
  agencyId: row.for_agency,
  temporalUrl: temporalUrl(row, settings),
});
export type PresentedRun = ReturnType<typeof presentRun>;

/** Null until the run has opened, and where no Temporal UI is known. */
function temporalUrl(row: RunRow, { operations }: ApiSettings): string | null {
  if (!operations || !row.execution_id) return null;
  const path = ['namespaces', operations.namespace, 'workflows', row.workflow_id, row.execution_id, 'history'];
  return new URL(path.map(encodeURIComponent).join('/'), `${operations.url.replace(/\/+$/, '')}/`).href;
}

const isDecision = (text: string): text is TaskDecision => taskDecisions.some(each => each === text);

export const presentTask = (row: TaskRow) => ({
  id: row.id,
  kind: row.kind,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  agencyId: row.for_agency,
  workflowId: row.workflow_id,
  remedy: row.remedy,
  choices: row.choices.filter(isDecision),
  raisedAt: isoInstant(row.raised_at),
  dueAt: instantOrNull(row.due_at),
  decision: row.decision,
  decidedBy: row.decided_by,
  decidedAt: instantOrNull(row.decided_at),
  reason: row.reason,
});
export type PresentedTask = ReturnType<typeof presentTask>;

export const presentAgency = (row: AgencyRow) => ({
  id: row.id,
  name: row.name,
  country: row.country,
  region: row.region,
  state: row.state,
  createdAt: isoInstant(row.created_at),
  activatedAt: instantOrNull(row.activated_at),
  openTasks: Number(row.open_tasks),
  openRuns: Number(row.open_runs),
});
export type PresentedAgency = ReturnType<typeof presentAgency>;
