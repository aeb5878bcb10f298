import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { oweMail } from './owe-mail.ts';
import type { ReportRow } from './report-row.ts';
import type { ReportChannel } from './words.ts';

/** More than any talk has; keeps a leaked link from filling the database. */
const mostMessages = 500;

export type NewMessage = { channel: ReportChannel; body: string };
export type MessageRow = {
  id: string;
  author_id: string | null;
  channel: ReportChannel;
  body: string;
  created_at: string;
};

/**
 * Adds a question or an answer to a report that is locked, and has the other side told. By an operator's unit it is
 * ours, by any other the reporter's.
 * @throws DomainError `limit_exceeded`
 */
export async function writeReportMessage(
  unit: PlatformUnit,
  report: ReportRow,
  { channel, body }: NewMessage,
): Promise<MessageRow> {
  const { count } = await unit.sql
    .selectFrom('report_message')
    .select(each => each.fn.countAll<string>().as('count'))
    .where('report_id', '=', report.id)
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostMessages) throw new DomainError('limit_exceeded', 'this report has too many messages');
  const ours = unit.actor.kind === 'operator';
  const row = await unit.sql
    .insertInto('report_message')
    .values({ id: uuid7(), report_id: report.id, author_id: ours ? unit.actor.id : null, channel, body })
    .returning(['id', 'author_id', 'channel', 'body', 'created_at'])
    .executeTakeFirstOrThrow();
  const details = { messageId: row.id, by: ours ? 'operator' : 'reporter' };
  const subject = { subjectType: 'vulnerability_report', subjectId: report.id };
  unit.audit({ action: 'vulnerability_report.message', ...subject, details });
  if (ours) await oweMail(unit, report, { kind: 'message', audience: 'reporter', messageId: row.id });
  else await oweMail(unit, report, { kind: 'answered', audience: 'team', messageId: row.id });
  return row;
}
