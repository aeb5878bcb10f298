import { writeTimeline } from '../incidents/write-timeline.ts';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { lockNotice, type NoticeName } from './lock-notice.ts';
import { notifyAgencyId } from './notify-agency.contract.ts';
import type { CallRow } from './rows.ts';

export type Call = { reached: boolean; note: string; calledAt: string };

/**
 * Records that a person telephoned about a sent notice. Once somebody was reached, its reminders end.
 * @throws DomainError `not_found`, `conflict` for a notice that was not sent, `invalid_input` for a call yet to come
 */
export async function recordCall(unit: PlatformUnit, name: NoticeName, call: Call): Promise<CallRow> {
  const notice = await lockNotice(unit, name);
  if (notice.state !== 'sent') throw new DomainError('conflict', 'this notice was not sent yet');
  if (Date.parse(call.calledAt) > Date.now() + 60_000)
    throw new DomainError('invalid_input', 'a call is recorded once it was made', {
      faults: [{ in: 'body', pointer: '/calledAt', detail: 'is yet to come' }],
    });
  const row = await unit.sql
    .insertInto('breach_notice_call')
    .values({
      ...{ id: uuid7(), notice_id: notice.id, for_agency: notice.for_agency, called_by: unit.actor.id },
      ...{ called_at: call.calledAt, reached: call.reached, note: call.note },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const facts = { noticeId: notice.id, agencyId: notice.for_agency, callId: row.id, reached: call.reached };
  await writeTimeline(unit, {
    ...{ incidentId: notice.incident_id, kind: 'notice_called', at: call.calledAt, facts, text: call.note },
  });
  unit.wakeRun(notifyAgencyId(notice.for_agency, notice.incident_id));
  return row;
}
