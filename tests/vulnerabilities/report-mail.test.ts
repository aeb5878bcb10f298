import { describe, expect, it } from '@jest/globals';
import type { InboundMessage } from '../../src/communications/inbound.port.ts';
import { replyAddress } from '../../src/vulnerabilities/reply-address.ts';
import { createReportMailHandler } from '../../src/vulnerabilities/take-report-mail.ts';
import { served } from '../support/http/served.ts';

let count = 0;
const mail = (given: Partial<InboundMessage> = {}): InboundMessage => {
  const sender = `finder${++count}@example.com`;
  return {
    ...{ messageId: `<${count}@example.com>`, to: 'security@reeve.example', envelopeFrom: sender },
    ...{ from: { address: sender, name: 'Ada' }, subject: 'Notes are shown', text: 'Sign in as a renter.\r\n' },
    ...{ automatic: false, references: [], attachments: [], report: null, bytes: 500, receivedAt: new Date() },
    ...given,
  };
};

describe('mail to the security address', () => {
  const at = served({ poolMax: 6 });
  const handler = () =>
    createReportMailHandler({
      ...{ database: at.open.database, keys: at.api.deps.identity.keys, files: at.api.deps.reports.files },
      ownAddresses: ['security@reeve.example', 'bot@reeve.example'],
    });
  const addressOf = async ({ reportId, number }: { reportId: string; number: number }, generation = 1) =>
    replyAddress(at.api.deps.identity.keys, 'Reeve <security@reeve.example>', { reportId, generation, number });
  const reportOf = async (id: string | undefined) =>
    (await at.open.admin('select * from vulnerability_report where id = $1', [id]))[0];
  const of = (table: string, id: string | undefined) =>
    at.open.admin(`select * from ${table} where report_id = $1 order by created_at, id`, [id]);

  it('[A1] opens a report, with its files, and a receipt to its sender', async () => {
    const attachments = [
      { fileName: '../\u202esteps.txt', mimeType: 'text/plain', content: Buffer.from('one') },
      { fileName: '', mimeType: 'text/plain', content: Buffer.alloc(0) },
    ];
    const subject = '  Notes\r\n are \u0000shown ';
    const taken = await handler().take(mail({ subject, attachments, text: 'See\u0000 this.' }));
    const report = await reportOf(taken?.subjectId);
    expect(report).toMatchObject({ channel: 'mail', title: 'Notes are shown', reporter_name: 'Ada' });
    expect(report?.['body']).toBe('See this.\n\n[1 of its attachments were not kept: at most 5 of 20 MB each.]');
    expect((await of('report_attachment', taken?.subjectId)).map(row => [row['file_name'], row['bytes']])).toEqual([
      ['../steps.txt', 3],
    ]);
    expect((await of('report_mail', taken?.subjectId)).map(({ kind }) => kind).toSorted()).toEqual([
      'arrived',
      'receipt',
    ]);
  });

  it('[A1] joins the report whose address it was sent to, whatever case relays make of it', async () => {
    const report = await at.world.newReport();
    const address = await addressOf(report);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    const taken = await handler().take(mail({ to: address.toUpperCase().toLowerCase(), text: 'With Firefox.' }));
    expect(taken).toEqual({ subjectType: 'vulnerability_report', subjectId: report.reportId });
    expect(await of('report_message', report.reportId)).toMatchObject([
      { author_id: null, channel: 'mail', body: 'With Firefox.' },
    ]);
    expect((await of('report_mail', report.reportId)).map(({ kind }) => kind).toSorted()).toEqual([
      'answered',
      'arrived',
      'receipt',
    ]);
  });

  it('[A1] joins nothing by a number, a forged address, or one that was replaced', async () => {
    const report = await at.world.newReport();
    const address = await addressOf(report);
    const other = await addressOf(await at.world.newReport());
    const forged = address.replace(/-(.)/, (_all, first: string) => `-${first === 'a' ? 'b' : 'a'}`);
    const moved = address.replace(/\+\d+-.*@/, `+${report.number}-${/-(.*)@/.exec(other)?.[1]}@`);
    for (const to of [
      'security@reeve.example',
      forged,
      moved,
      await addressOf(report, 2),
      `security+${report.number}-@reeve.example`,
    ]) {
      const taken = await handler().take(mail({ to, subject: `Re: [VR-${report.number}] Your report` }));
      expect([to, taken?.subjectId === report.reportId]).toEqual([to, false]);
    }
    expect(await of('report_message', report.reportId)).toEqual([]);
  });

  it('[A1] does nothing twice for a mail that comes twice, at once or later', async () => {
    const message = mail({ attachments: [{ fileName: 'a', mimeType: 'x/y', content: Buffer.from('a') }] });
    const taken = await Promise.all([1, 2, 3].map(() => handler().take(message)));
    taken.push(await handler().take(message));
    expect(new Set(taken.map(each => each?.subjectId)).size).toBe(1);
    expect(await of('report_attachment', taken[0]?.subjectId)).toHaveLength(1);
    const reports = await at.open.admin('select 1 from vulnerability_report where reporter_email = $1', [
      message.from?.address,
    ]);
    expect(reports).toHaveLength(1);
  });

  it('[A1] answers no machine: out-of-office, bounces, lists, and our own addresses', async () => {
    const report = await at.world.newReport();
    const to = await addressOf(report);
    const machines: Partial<InboundMessage>[] = [
      { automatic: true },
      { envelopeFrom: '' },
      { from: null },
      { from: { address: 'MAILER-DAEMON@example.com', name: '' } },
      { from: { address: 'no-reply@example.com', name: '' } },
      { from: { address: 'Bot@Reeve.example', name: 'Reeve' } },
      { envelopeFrom: 'security@reeve.example' },
    ];
    for (const given of machines)
      for (const address of [to, 'security@reeve.example'])
        expect(await handler().take(mail({ to: address, ...given }))).toBeNull();
    expect(await of('report_message', report.reportId)).toEqual([]);
  });

  it('[A1] sends no more than five receipts a day to one address, and loses nothing', async () => {
    const sender = { envelopeFrom: 'loop@example.com', from: { address: 'loop@example.com', name: '' } };
    const ids: (string | undefined)[] = [];
    for (let index = 0; index < 8; index += 1) ids.push((await handler().take(mail(sender)))?.subjectId);
    const kinds = (await Promise.all(ids.map(id => of('report_mail', id)))).flat().map(({ kind }) => kind);
    expect([kinds.filter(kind => kind === 'receipt').length, kinds.filter(kind => kind === 'arrived').length]).toEqual([
      5, 8,
    ]);
  });

  it('[A1] leaves no file behind when the database says no', async () => {
    const attachments = [{ fileName: 'a', mimeType: 'x/y', content: Buffer.from('a') }];
    const before = await at.open.admin('select count(*)::int as count from report_attachment');
    await at.open.admin('alter table report_mail rename to report_mail_away');
    await expect(handler().take(mail({ attachments }))).rejects.toThrow();
    await at.open.admin('alter table report_mail_away rename to report_mail');
    expect(await at.open.admin('select count(*)::int as count from report_attachment')).toEqual(before);
  });
});
