import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Phase } from './words.ts';

/** An item of a phase's checklist. A mandatory one must be done, or dropped with a reason, before the phase is left. */
export type ChecklistItem = { item: string; title: string; mandatory: boolean };

/** What is done in each phase, in order. Text for people; what the product can check itself it checks by itself. */
export const checklists: Readonly<Record<Phase, readonly ChecklistItem[]>> = {
  triage: [
    { item: 'take-command', title: 'Take command, or give it to somebody', mandatory: true },
    { item: 'judge-severity', title: 'Judge the severity: what is touched, for whom, does it go on', mandatory: true },
    { item: 'keep-evidence', title: 'Keep logs and other traces before anything is changed', mandatory: true },
    { item: 'is-it-one', title: 'Decide whether this is an incident; if not, close it as none', mandatory: false },
  ],
  contain: [
    { item: 'stop-it', title: 'Stop it from getting worse: end sessions, suspend, revoke, block', mandatory: true },
    { item: 'affected-agencies', title: 'Find the agencies that it touched, and confirm them', mandatory: true },
    { item: 'personal-data', title: 'Say whether personal data is concerned, which, and of how many', mandatory: true },
  ],
  fix: [
    { item: 'cause', title: 'Find the cause', mandatory: true },
    { item: 'fix-it', title: 'Fix it, by a reviewed release', mandatory: true },
    { item: 'verify-fix', title: 'Show that it cannot happen that way again', mandatory: true },
  ],
  recover: [
    { item: 'restore', title: 'Bring back what was lost or changed', mandatory: true },
    { item: 'undo-containment', title: 'Undo containments that are no longer needed', mandatory: false },
    { item: 'watch', title: 'Watch for it to come back', mandatory: true },
  ],
  review: [
    { item: 'post-mortem', title: 'Write the post-mortem, have it reviewed and published', mandatory: false },
    { item: 'last-notices', title: 'Send every affected agency its last notice', mandatory: false },
  ],
  closed: [],
};

/** Adds the checklist of a phase to an incident; what is there already stays as it is. */
export async function addChecklist(unit: PlatformUnit, incidentId: string, phase: Phase): Promise<void> {
  const items = checklists[phase];
  if (items.length === 0) return;
  const rows = items.map(each => ({ id: uuid7(), incident_id: incidentId, phase, ...each }));
  await unit.sql
    .insertInto('incident_task')
    .values(rows)
    .onConflict(conflict => conflict.columns(['incident_id', 'phase', 'item']).doNothing())
    .execute();
}
