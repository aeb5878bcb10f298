import type { InboundHandler, InboundMessage, InboundTaken } from '../communications/inbound.port.ts';
import { inboundKey } from '../communications/receive-inbound.ts';
import { acrossAgencies } from '../kernel/across-agencies.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { bodyOf, nameOf, titleOf } from './mail-text.ts';
import type { ReportFiles } from './receive-attachment.ts';
import { attachmentLimits, insertFile, listAttachments, type StoredFile, storeFile } from './receive-attachment.ts';
import { receiveReport } from './receive-report.ts';
import { isReplyMac, readReplyAddress } from './reply-address.ts';
import { lockReport } from './report-row.ts';
import { expectFiles } from './report-uploads.ts';
import type { ReporterDeps } from './with-own-report.ts';
import { writeReportMessage } from './write-report-message.ts';

export type ReportMailDeps = ReporterDeps & {
  files: ReportFiles /** Our own addresses: what comes from these is a loop. */;
  ownAddresses: readonly string[];
};

/** So many receipts a day go to one address that sends reports by mail; what comes beyond is kept, and not answered. */
const receiptsADay = 5;
/** And so many an hour to everybody together. */
const receiptsAnHour = 200;
const hourMs = 60 * 60 * 1000;

/**
 * Takes mails to the security address: one to the address of a report (`security+7-<mac>@`) joins it, any other opens a
 * report. What a machine has sent (RFC 3834) is not taken, so that no two machines write to each other for ever.
 */
export function createReportMailHandler(deps: ReportMailDeps): InboundHandler {
  return {
    name: 'vulnerability-reports',
    take: async message => {
      if (!isFromAPerson(deps, message)) return null;
      const joined = await reportOf(deps, message.to);
      const reportId = joined ?? uuid7();
      const files = await storeFiles(deps, reportId, message);
      const work = (unit: PlatformUnit) => keep(unit, message, files, { reportId, joins: joined !== null });
      try {
        const { taken, left } = await acrossAgencies(deps.database, 'incidents', 'take a mail about a weakness', work, {
          actor: { kind: 'anonymous', id: 'mail' },
        });
        await remove(deps.files, left);
        return taken;
      } catch (error) {
        await remove(deps.files, files);
        throw error;
      }
    },
  };
}

function isFromAPerson({ ownAddresses }: ReportMailDeps, { automatic, envelopeFrom, from }: InboundMessage): boolean {
  if (automatic || envelopeFrom === '' || from === null) return false;
  const addresses = [envelopeFrom, from.address].map(address => address.toLowerCase());
  if (addresses.some(address => /^(mailer-daemon|postmaster|no-?reply)@/.test(address))) return false;
  return !addresses.some(address => ownAddresses.some(own => own.toLowerCase() === address));
}

/** The report whose address a mail was sent to; null where it is none of ours, or one that a newer one has replaced. */
async function reportOf({ database, keys }: ReportMailDeps, to: string): Promise<string | null> {
  const named = readReplyAddress(to);
  if (!named) return null;
  const row = await acrossAgencies(
    database,
    'incidents',
    'find the report of a mail',
    unit =>
      unit.sql
        .selectFrom('vulnerability_report')
        .select(['id', 'generation'])
        .where('number', '=', String(named.number))
        .executeTakeFirst(),
    { mode: 'read' },
  );
  if (!row) return null;
  return (await isReplyMac(keys, { reportId: row.id, generation: row.generation }, named.mac)) ? row.id : null;
}

async function storeFiles(
  { files, database }: ReportMailDeps,
  reportId: string,
  { attachments }: InboundMessage,
): Promise<StoredFile[]> {
  const taken = attachments
    .slice(0, attachmentLimits.count)
    .filter(({ content }) => content.length > 0 && content.length <= attachmentLimits.bytes);
  if (taken.length === 0) return [];
  const expected = await acrossAgencies(
    database,
    'incidents',
    'expect the files of a mail',
    unit => expectFiles(unit, reportId, taken.length),
    { actor: { kind: 'anonymous', id: 'mail' } },
  );
  const stored: StoredFile[] = [];
  try {
    for (const [index, one] of expected.entries()) {
      const { fileName, content = new Uint8Array() } = taken[index] ?? {};
      const bytes = (async function* () {
        yield content;
      })();
      stored.push(await storeFile(files, { reportId, expected: one }, { fileName: nameOf(fileName ?? ''), bytes }));
    }
    return stored;
  } catch (error) {
    await remove(files, stored);
    throw error;
  }
}

async function remove({ storage }: ReportFiles, files: readonly StoredFile[]): Promise<void> {
  for (const { object_key } of files) await storage.delete(object_key).catch(() => undefined);
}

type Kept = { taken: InboundTaken /** Files that found no room, or came before. */; left: readonly StoredFile[] };

/** One commit: the mail's id, the report or message, its files. A repeat finds the id and does nothing. */
async function keep(
  unit: PlatformUnit,
  message: InboundMessage,
  files: readonly StoredFile[],
  { reportId, joins }: { reportId: string; joins: boolean },
): Promise<Kept> {
  const subject = { subjectType: 'vulnerability_report', subjectId: reportId };
  const row = await unit.sql
    .insertInto('inbound_mail')
    .values({
      ...{ id: uuid7(), message_id: inboundKey(message), purpose: 'security', bytes: message.bytes },
      ...{ subject_type: subject.subjectType, subject_id: subject.subjectId },
    })
    .onConflict(conflict => conflict.column('message_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return { taken: await earlier(unit, message), left: files };
  const room = joins ? attachmentLimits.count - (await listAttachments(unit, reportId)).length : files.length;
  const lost = message.attachments.length - Math.min(room, files.length);
  if (joins)
    await writeReportMessage(unit, await lockReport(unit, reportId), { channel: 'mail', body: bodyOf(message, lost) });
  else await open(unit, message, reportId, lost);
  for (const file of files.slice(0, Math.max(0, room))) await insertFile(unit, file);
  return { taken: subject, left: files.slice(Math.max(0, room)) };
}

async function earlier(unit: PlatformUnit, message: InboundMessage): Promise<InboundTaken> {
  const query = unit.sql.selectFrom('inbound_mail').select(['subject_type', 'subject_id']);
  const row = await query.where('message_id', '=', inboundKey(message)).executeTakeFirstOrThrow();
  return { subjectType: row.subject_type ?? 'mail', subjectId: row.subject_id ?? '' };
}

async function open(unit: PlatformUnit, message: InboundMessage, reportId: string, lost: number): Promise<void> {
  const email = message.from?.address.toLowerCase() ?? null;
  const report = {
    ...{ channel: 'mail' as const, title: titleOf(message), body: bodyOf(message, lost), affected: null },
    ...{ reporterName: nameOf(message.from?.name ?? '', '') || null, reporterEmail: email },
    ...{ thanksWanted: false, thanksName: null },
  };
  await receiveReport(unit, report, { id: reportId, receipt: await mayAnswer(unit, email) });
}

/** The sender of a mail may be forged: who never wrote to us must not drown in our receipts. */
async function mayAnswer(unit: PlatformUnit, email: string | null): Promise<boolean> {
  const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
  const counted = unit.sql
    .selectFrom('vulnerability_report')
    .select(each => each.fn.countAll<string>().as('count'))
    .where('channel', '=', 'mail');
  const own = await counted
    .where('reporter_email', '=', email)
    .where('created_at', '>', ago(24 * hourMs))
    .executeTakeFirstOrThrow();
  const all = await counted.where('created_at', '>', ago(hourMs)).executeTakeFirstOrThrow();
  return Number(own.count) < receiptsADay && Number(all.count) < receiptsAnHour;
}
