import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withRun } from '../../activities/kernel/current-run.ts';
import type { PresentedSecurity } from '../../api/assurance/present-security.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { auditLog } from './support/audit-log.ts';

const log = auditLog();
let api: TestApi;
beforeAll(async () => {
  api = await startApi(log.open);
});
afterAll(() => api.close());
beforeEach(() => log.open.admin('delete from evidence'));

const run = {
  ...{ workflowId: 'platform/verify-audit/scheduled-1', runId: 'r', executionId: 'r', kind: 'verify-audit' },
  ...{ generation: '', scope: { kind: 'platform' as const }, attempt: 1 },
};
/** As the run does it: all pages, then the evidence; twice, as a step whose answer was lost. */
async function verify() {
  const { looked, found, known } = await log.verify();
  const verified = { looked, found, known, atMs: Date.now() };
  for (let times = 0; times < 2; times += 1) await withRun(run, () => log.steps().recordAuditVerification(verified));
}
const b4 = async () => {
  const { body } = await api.agent.get('/v1/security').expect(200);
  return (body as PresentedSecurity).controls.find(({ id }) => id === 'B4');
};
const page = async () => {
  const { text } = await api.agent.get('/security').expect(200);
  return text.slice(text.indexOf('id="B4"'), text.indexOf('id="B5"'));
};

describe('the promise of the audit log', () => {
  it('is red until a verification has run, and green by what it checked', async () => {
    await log.sealed('test.one', 'test.two');
    expect(await b4()).toMatchObject({ verdict: 'unproven', proven: false });
    await verify();
    expect(await b4()).toMatchObject({
      ...{ verdict: 'kept', proven: true, missing: 'Trust accounting, which does not exist yet.' },
      evidence: {
        outcome: 'kept',
        repeat: 'platform/verify-audit/scheduled-1',
        summary: expect.stringMatching(/^\d+ audit events checked: all are there, as they were written$/),
      },
    });
    expect(await page()).toContain('Proven <time');
    expect(await log.open.admin(`select kind from evidence where control = 'B4'`)).toEqual([{ kind: 'probe' }]);
  });

  it('is red when the last verification is older than a day and what a schedule may be late', async () => {
    await log.sealed('test.one');
    await verify();
    const older = (hours: number) =>
      log.open.admin(`update evidence set made_at = now() - $1 * interval '1 hour'`, [hours]);
    await older(25);
    expect(await b4()).toMatchObject({ verdict: 'kept' });
    await older(27);
    expect(await b4()).toMatchObject({ verdict: 'too_old', proven: false });
    expect(await page()).toContain('Its proof is older than its interval (verification (daily)).');
  });

  it.each([
    ['changed', `update audit_event set actor_id = 'somebody' where action = 'test.one'`],
    ['deleted', `delete from audit_event where action = 'test.one'`],
    ['deleted with its segment', 'delete from audit_segment'],
  ])('is red when an event was %s, though the verification before found nothing', async (_how, change) => {
    await log.sealed('test.one', 'test.two');
    await verify();
    await log.open.admin(change);
    await verify();
    expect(await b4()).toMatchObject({
      verdict: 'broken',
      proven: false,
      missing: expect.stringMatching(/The newest proof failed: \d+ audit events checked: \d+ findings?/),
    });
    expect(await page()).toContain('Broken: the newest proof failed');
  });

  it('is green again once a closed incident accounts for what is gone, which it says, and red by what goes after', async () => {
    await log.sealed('test.one', 'test.two', 'test.three');
    await log.remove('test.one');
    await verify();
    expect(await b4()).toMatchObject({ verdict: 'broken' });
    await verify();
    expect(await b4()).toMatchObject({ verdict: 'broken' });
    await log.closeIncidents();
    await verify();
    expect(await b4()).toMatchObject({
      verdict: 'kept',
      evidence: { summary: expect.stringContaining('; 1 of before, which closed incidents were about') },
    });
    await log.remove('test.two');
    await verify();
    expect(await b4()).toMatchObject({ verdict: 'broken' });
  });

  it('is red while events cannot be sealed for long: what is deleted of them would not be missed', async () => {
    await log.sealed('test.one');
    await log.whileHeldBack(async () => {
      await log.write('test.two');
      await verify();
      expect(await b4()).toMatchObject({ verdict: 'kept' });
      await log.open.admin(`update audit_event set at = at - interval '61 minutes' where action = 'test.two'`);
      await verify();
    });
    expect(await b4()).toMatchObject({
      verdict: 'broken',
      missing: expect.stringContaining('events wait to be sealed'),
    });
  });
});
