import { sql } from 'kysely';
import type { PlatformUnit } from '../kernel/unit.ts';
import { pageOnCallId } from '../paging/page-on-call.contract.ts';
import { raiseOnCallGaps } from '../paging/raise-on-call-gaps.ts';
import { distributePostMortemId } from './distribute-post-mortem.contract.ts';
import { followUpActionId } from './follow-up-action.contract.ts';
import { respondToIncidentId } from './respond-to-incident.contract.ts';

export type Leaver = {
  personId: string;
  /** What ended their work, such as `containment/<id>`: each asks once for the gaps that it leaves on call. */
  because: string;
};

/**
 * Wakes whatever counts on somebody who works for the company no more, in the commit that ends it: incidents in which
 * they have a role or a task, pages that are going out, readers and actions of post-mortems. Their duties read who is
 * there, and name others. Turns on call that nobody stands in for are an operator's task.
 */
export async function relieveLeaver(unit: PlatformUnit, { personId, because }: Leaver): Promise<void> {
  const { rows } = await sql<{ id: string; kind: 'incident' | 'round' | 'action' | 'readers' }>`
    select i.id, 'incident' as kind from incident i where i.phase <> 'closed' and (
      ${personId}::uuid in (i.commander_id, i.scribe_id, i.liaison_id)
      or exists (select from incident_task t where t.incident_id = i.id and t.state = 'open' and t.owner_id = ${personId}::uuid))
    union all select r.id, 'round' from page_round r where r.state = 'paging'
    union all select a.id, 'action' from post_mortem_action a where a.state = 'open' and a.owner_id = ${personId}::uuid
    union all select m.incident_id, 'readers' from post_mortem m join post_mortem_reader d on d.post_mortem_id = m.id
      where d.person_id = ${personId}::uuid and d.acknowledged_at is null and d.released_at is null`.execute(unit.sql);
  for (const { id, kind } of rows) unit.wakeRun(runs[kind](id));
  await raiseOnCallGaps(unit, { personId, because });
}

const runs = {
  incident: respondToIncidentId,
  round: pageOnCallId,
  action: followUpActionId,
  readers: distributePostMortemId,
} as const;
