import { raiseOperatorTask } from '../kernel/operator-tasks.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { PageRow } from './list-rounds.ts';

/**
 * Raises a task for each channel by which a page failed while the same one got through by another: the person was
 * reached, and yet one way to them is broken. Once for each person, channel and incident; nobody is mailed about it.
 */
export async function reportFailedChannels(unit: PlatformUnit, page: PageRow): Promise<void> {
  const beside = await unit.sql
    .selectFrom('page')
    .select(['channel', 'state', 'failure'])
    .where('round_id', '=', page.round_id)
    .where('level', '=', page.level)
    .where('turn', '=', page.turn)
    .where('person_id', '=', page.person_id)
    .execute();
  const sent = beside.filter(({ state }) => state === 'sent').map(({ channel }) => channel);
  if (sent.length === 0) return;
  for (const { channel, failure } of beside.filter(({ state }) => state === 'failed'))
    await raiseOperatorTask(unit, {
      ...{ raisedBy: `page-channel/${page.incident_id}/${page.person_id}/${channel}`, workflowId: null },
      ...{ kind: 'page_channel_failed', agencyId: null, choices: ['done'] },
      ...{ subjectType: 'incident', subjectId: page.incident_id },
      remedy: `A page to person ${page.person_id} was sent by ${sent.join(' and ')} but failed by ${channel} (${failure ?? 'no reason given'}). See that this way to them works again: their address or receiver under on-call, then a test page.`,
    });
}
