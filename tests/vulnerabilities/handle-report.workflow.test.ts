import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { acknowledgeReport } from '../../src/vulnerabilities/acknowledge-report.ts';
import { discloseReport } from '../../src/vulnerabilities/disclose-report.ts';
import { fixReport } from '../../src/vulnerabilities/fix-report.ts';
import { handleReportId } from '../../src/vulnerabilities/handle-vulnerability-report.contract.ts';
import { markDuplicate } from '../../src/vulnerabilities/mark-duplicate.ts';
import { receiveReport } from '../../src/vulnerabilities/receive-report.ts';
import { lockReport } from '../../src/vulnerabilities/report-row.ts';
import { verifyReport } from '../../src/vulnerabilities/verify-report.ts';
import { type VulnerabilityPolicy, vulnerabilityPolicy } from '../../src/vulnerabilities/vulnerability-policy.ts';
import { writeReportMessage } from '../../src/vulnerabilities/write-report-message.ts';
import { type BillingWorld, createBillingWorld, eventually } from '../billing/support/world.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';
import { keepHistory } from '../temporal/replay.ts';

const vector = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
let count = 0;

describe('handling a report', () => {
  let at: BillingWorld;
  let world: TestWorld;
  beforeAll(async () => {
    at = await createBillingWorld({ events: false });
    world = await createWorld(at.open, at.api.deps);
  });
  afterAll(() => at?.close());

  const as = <T>(work: (unit: PlatformUnit) => Promise<T>, actor?: { kind: 'operator'; id: string }) =>
    acrossAgencies(at.open.database, 'incidents', 'a test', work, actor ? { actor } : {});
  const asOperator = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    as(work, { kind: 'operator', id: world.operator.personId });
  const newAddress = () => `reporter${++count}@finder.example`;
  async function received(policy: Partial<VulnerabilityPolicy> = {}, email = newAddress()) {
    const report = await as(unit =>
      receiveReport(
        unit,
        {
          ...{
            channel: 'api',
            title: 'Notes are shown',
            body: 'A renter can read the notes of staff.',
            affected: null,
          },
          ...{ reporterName: null, reporterEmail: email, thanksWanted: false, thanksName: null },
        },
        { policy: { ...vulnerabilityPolicy, ...policy } },
      ),
    );
    const run = at.client.workflow.getHandle(handleReportId(report.id));
    await eventually('the run begins', () => run.describe().catch(() => null));
    return { reportId: report.id, number: Number(report.number), email, run };
  }
  const mailsTo = (email: string) => [
    ...new Map(at.mail.messages(email).map(message => [message.messageId, message])).values(),
  ];
  const subjects = (email: string) => mailsTo(email).map(({ subject }) => subject);
  const clock = async (reportId: string, kind: string) =>
    (await at.admin('select * from clock where subject_id = $1 and kind = $2', [reportId, kind]))[0];

  it('[A1] mails a receipt at once with the secret link, and every step after it; then it is over', async () => {
    const { reportId, number, email, run } = await received();
    const [receipt] = await eventually('a receipt', async () => mailsTo(email).length > 0 && mailsTo(email));
    expect(receipt?.subject).toBe(`[VR-${number}] We have your report`);
    const headers = new Map(receipt?.headers.map(({ name, value }) => [name.toLowerCase(), value]));
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('reply-to')).toMatch(new RegExp(`^security\\+${number}-[a-z2-7]{26}@reeve\\.example$`));
    const token = /open\?token=([\w-]+)/.exec(receipt?.text.replaceAll('=\n', '') ?? '')?.[1] ?? '';
    const status = () => at.api.agent.get('/v1/vulnerability-reports/status').set('report-token', token);
    expect((await status()).body.state).toBe('received');
    await eventually('the team is told', async () =>
      at.mail.messages('operators@reeve.example').some(({ subject }) => subject.includes(`VR-${number}: a weakness`)),
    );
    await asOperator(unit => acknowledgeReport(unit, reportId));
    await asOperator(unit => verifyReport(unit, { reportId, vector }));
    await eventually('the clock of the fix runs', () => clock(reportId, 'report_fix'));
    const fix = await clock(reportId, 'report_fix');
    expect((Date.parse(String(fix?.['due_at'])) - Date.parse(String(fix?.['starts_at']))) / 86_400_000).toBe(7);
    await asOperator(async unit =>
      writeReportMessage(unit, await lockReport(unit, reportId), { channel: 'api', body: 'Which\n\nbrowser?' }),
    );
    await asOperator(unit => fixReport(unit, reportId));
    await asOperator(unit => discloseReport(unit, reportId));
    expect(await run.result()).toEqual({ outcome: 'disclosed' });
    await eventually('all mails', async () => mailsTo(email).length === 6);
    expect(subjects(email).toSorted()).toEqual(
      [
        'We have your report',
        'We are looking into your report',
        'We could confirm your report',
        'A message about your report',
        'What you reported is fixed',
        'Your report is public',
      ]
        .map(text => `[VR-${number}] ${text}`)
        .toSorted(),
    );
    expect((await status()).body.clocks.map(({ state }: { state: string }) => state)).toEqual(['met', 'met', 'met']);
    const [proof] = await at.admin('select outcome, summary from evidence where repeat = $1', [
      handleReportId(reportId),
    ]);
    expect(proof).toEqual({ outcome: 'kept', summary: 'Report of a weakness disclosed: 3 of 3 promised times kept' });
    await keepHistory(at, run.workflowId, 'handle-vulnerability-report-disclosed');
    const [mail] = await at.admin('select id from report_mail where report_id = $1 limit 1', [reportId]);
    await keepHistory(at, `platform/mail-report/${mail?.['id']}`, 'mail-report-sent');
  });

  it('[A1] warns, then raises a task and pages when nobody acknowledges in time; once', async () => {
    const { reportId, number, run } = await received({ acknowledgeWithinMs: 10_000, warnAtShare: 0.6 });
    await eventually('a warning', async () => (await clock(reportId, 'report_acknowledgement'))?.['warned_at']);
    await eventually(
      'it runs out',
      async () => (await clock(reportId, 'report_acknowledgement'))?.['state'] === 'overdue',
    );
    const incidents = () => at.admin('select * from incident where source_id = $1', [reportId]);
    const [incident] = await eventually('an incident', async () => (await incidents()).length > 0 && incidents());
    expect(incident).toMatchObject({ source: 'vulnerability_report', severity: 'sev3' });
    expect(incident?.['title']).toContain(`VR-${number}`);
    expect(await at.admin('select 1 from page_round where incident_id = $1', [incident?.['id']])).toHaveLength(1);
    const tasks = await at.admin("select 1 from operator_task where subject_id = $1 and kind = 'clock_overdue'", [
      reportId,
    ]);
    expect(tasks).toHaveLength(1);
    await asOperator(unit => acknowledgeReport(unit, reportId));
    await eventually('it is met', async () => (await clock(reportId, 'report_acknowledgement'))?.['state'] === 'met');
    expect(await incidents()).toHaveLength(1);
    await run.terminate('the test is over');
  });

  it('[A1] has the clock of the fix follow the rating', async () => {
    const { reportId, run } = await received();
    await asOperator(unit => verifyReport(unit, { reportId, vector }));
    const daysOf = async () => {
      const fix = await clock(reportId, 'report_fix');
      return fix && (Date.parse(String(fix['due_at'])) - Date.parse(String(fix['starts_at']))) / 86_400_000;
    };
    await eventually('a week', async () => (await daysOf()) === 7);
    const low = 'CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N';
    await asOperator(unit => verifyReport(unit, { reportId, vector: low }));
    await eventually('half a year', async () => (await daysOf()) === 180);
    await asOperator(unit => fixReport(unit, reportId));
    await eventually('met', async () => (await clock(reportId, 'report_fix'))?.['state'] === 'met');
    await asOperator(unit => verifyReport(unit, { reportId, vector }));
    await eventually('runs again', async () => (await clock(reportId, 'report_fix'))?.['state'] === 'running');
    expect(await daysOf()).toBe(7);
    await run.terminate('the test is over');
  });

  it('[A1] ends for a duplicate, whose reporter goes on to hear of the original', async () => {
    const [original, later] = [await received(), await received()];
    await asOperator(unit => markDuplicate(unit, { reportId: later.reportId, of: original.reportId }));
    expect(await later.run.result()).toEqual({ outcome: 'duplicate' });
    await asOperator(unit => verifyReport(unit, { reportId: original.reportId, vector }));
    await asOperator(unit => fixReport(unit, original.reportId));
    await eventually('news', async () => subjects(later.email).some(subject => subject.includes('is fixed')));
    const all = mailsTo(later.email)
      .map(({ text }) => text)
      .join('\n');
    expect(all).not.toContain(`VR-${original.number}`);
    expect(all).not.toContain(original.email);
    await keepHistory(at, later.run.workflowId, 'handle-vulnerability-report-duplicate');
    await original.run.terminate('the test is over');
  });

  it('[A1] keeps its clocks while the mail server is away, and shows a mail that was refused for good', async () => {
    const email = newAddress();
    for (const to of [email, 'operators@reeve.example']) at.mail.failNext('refuse-for-good', 1_000, to);
    const { reportId, run } = await received({ acknowledgeWithinMs: 2_000 }, email);
    await eventually('refusals show', async () => {
      const rows = await at.admin('select refused_at from report_mail where report_id = $1', [reportId]);
      return rows.length === 2 && rows.every(({ refused_at }) => refused_at !== null);
    });
    at.mail.failNext('refuse-for-good', 0);
    const tasks = await at.admin("select 1 from operator_task where subject_id = $1 and kind = 'report_mail_failed'", [
      reportId,
    ]);
    expect(tasks).toHaveLength(1);
    await eventually(
      'its clock goes on',
      async () => (await clock(reportId, 'report_acknowledgement'))?.['state'] === 'overdue',
    );
    await run.terminate('the test is over');
  });

  it('[A1] renews security.txt and checks it, by the run of its schedule', async () => {
    const start = (workflowId: string) =>
      at.client.workflow.execute('renew-security-txt', { taskQueue: 'core', workflowId, args: [{}] });
    expect(await start('platform/renew-security-txt/first')).toEqual({ renewed: true, kept: true });
    expect(await start('platform/renew-security-txt/second')).toEqual({ renewed: false, kept: true });
    await keepHistory(at, 'platform/renew-security-txt/first', 'renew-security-txt');
    expect((await at.api.agent.get('/.well-known/security.txt')).text).toContain('BEGIN PGP SIGNED MESSAGE');
  });
});
