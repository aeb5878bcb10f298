import { describe, expect, it } from '@jest/globals';
import { attendClocks } from '../../src/clocks/attend-clocks.ts';
import { incidentPolicy } from '../../src/incidents/incident-policy.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { jurisdictionOf } from '../../src/notices/jurisdiction.ts';
import { legalRules } from '../../src/notices/law.ts';
import { startLegalClocks } from '../../src/notices/legal-clocks.ts';
import { noticeObstacles } from '../../src/notices/notice-obstacles.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe('the clocks of the law', () => {
  const on = served();
  const unit = <T>(work: (unit: PlatformUnit) => Promise<T>) =>
    acrossAgencies(on.open.database, 'incidents', 'tests', work);
  const operator = async () => {
    const token = await on.world.token(on.world.operator, { place: 'operations' });
    return callsAs(on.api, () => token);
  };
  const started = async (country: string, startsFrom: 'suspicion' | 'awareness' | 'told', more: object = {}) => {
    const { incidentId, agencyId } = await on.world.newNotice({ state: 'sent' });
    const fromMs = Date.now();
    const incident = { id: incidentId, exercise: false, policy: incidentPolicy, ...more };
    await unit(open => startLegalClocks(open, { incident, agencyId, country }, { startsFrom, fromMs }));
    return { incidentId, agencyId, fromMs };
  };
  const attend = (subjectId: string, nowMs: number) =>
    unit(open => attendClocks(open, { subjectType: 'incident', subjectId, nowMs }));

  it('each rule names its source, and each country has one law or none', () => {
    for (const { source } of legalRules) expect(source).toMatch(/art\. \d+|s \d+W|security policy/);
    expect(['IE', 'NO', 'GB', 'AU', 'US', 'CH'].map(jurisdictionOf)).toEqual(['eu', 'eu', 'uk', 'au', 'none', 'none']);
  });

  it("run 72 hours for an agency's own notification, warn before, and become a task after", async () => {
    const { incidentId, fromMs } = await started('IE', 'told');
    expect((await attend(incidentId, fromMs + 47 * hour)).warned.map(({ kind }) => kind)).not.toContain(
      'gdpr_33_authority',
    );
    const warned = await attend(incidentId, fromMs + 48 * hour);
    expect(warned.warned.map(({ kind }) => kind)).toEqual(['gdpr_33_authority', 'gdpr_34_assessment']);
    const before = await attend(incidentId, fromMs + 72 * hour - 1);
    expect(before.overdue).toEqual([]);
    const after = await attend(incidentId, fromMs + 72 * hour);
    expect(after.overdue.map(({ kind }) => kind)).toContain('gdpr_33_authority');
    const names = after.overdue.map(({ id, dueAt }) => `clock/${id}/${new Date(dueAt).toISOString()}`);
    const tasks = await on.open.admin('select kind from operator_task where raised_by = any ($1)', [names]);
    expect(tasks).toHaveLength(names.length);
    expect((await attend(incidentId, fromMs + 73 * hour)).overdue).toEqual([]);
  });

  it('run 30 days for the assessment in Australia, whatever the policy of an incident says', async () => {
    const policy = { ...incidentPolicy, legalMs: { ndb_assessment: 1_000 } };
    const { incidentId, fromMs } = await started('AU', 'suspicion', { policy });
    expect((await attend(incidentId, fromMs + 23 * day)).warned.map(({ kind }) => kind)).toContain('ndb_assessment');
    expect((await attend(incidentId, fromMs + 30 * day - 1)).overdue.map(({ kind }) => kind)).not.toContain(
      'ndb_assessment',
    );
    expect((await attend(incidentId, fromMs + 30 * day)).overdue.map(({ kind }) => kind)).toContain('ndb_assessment');
  });

  it('are shorter in exercises alone', async () => {
    const policy = { ...incidentPolicy, legalMs: { ndb_assessment: 1_000 } };
    const { incidentId, fromMs } = await started('AU', 'suspicion', { policy, exercise: true });
    expect((await attend(incidentId, fromMs + 1_000)).overdue.map(({ kind }) => kind)).toContain('ndb_assessment');
  });

  it('are excepted by a section of the law that fits, and by no other', async () => {
    const { incidentId } = await started('AU', 'suspicion');
    const calls = await operator();
    const path = `/v1/operations/incidents/${incidentId}/clocks`;
    const clock = (await calls.get(path)).body.data.find(({ kind }: { kind: string }) => kind === 'ndb_assessment');
    expect(clock.exceptions.map(({ section }: { section: string }) => section)).toContain('26WF');
    const settle = (body: object) => calls.post(`${path}/${clock.id}/settlement`, body);
    const reason = 'the laptop was wiped before anybody could read it';
    const wrong = await settle({ as: 'excepted', reason, section: 'GDPR 34(3)(a)' });
    expect([wrong.status, wrong.body.errors?.[0]?.pointer ?? wrong.body.faults?.[0]?.pointer]).toEqual([
      422,
      '/section',
    ]);
    expect((await settle({ as: 'excepted', reason, section: '26WF' })).body).toMatchObject({
      ...{ state: 'excepted', exception: '26WF', reason },
    });
    expect((await settle({ as: 'met', reason })).status).toBe(409);
  });

  it('keep an incident open while they run', async () => {
    const { incidentId } = await started('IE', 'told');
    expect(await unit(open => noticeObstacles(open, incidentId))).toEqual([
      'final_notice_not_sent',
      'legal_clock_running',
    ]);
  });
});

describe('statements', () => {
  const on = served();
  const operator = async () => {
    const token = await on.world.token(on.world.operator, { place: 'operations' });
    return callsAs(on.api, () => token);
  };

  it('name each missing field with the section that asks for it', async () => {
    const calls = await operator();
    const { incidentId, agencyId } = await on.world.newNotice();
    const path = `/v1/operations/incidents/${incidentId}/statements`;
    const fields = { entityName: 'Harbour', description: 'Names were read.' };
    const { body } = await calls.post(path, { agencyId, kind: 'ndb_statement', fields });
    expect(body.missing).toEqual([
      { field: 'entityContact', section: 'Privacy Act 1988 (Cth) s 26WK(3)(a)' },
      { field: 'kindsOfInformation', section: 'Privacy Act 1988 (Cth) s 26WK(3)(c)' },
      { field: 'recommendedSteps', section: 'Privacy Act 1988 (Cth) s 26WK(3)(d)' },
    ]);
    const refused = await calls.post(`${path}/${body.id}/completion`, undefined, { etag: 1 });
    expect(refused.status).toBe(422);
    const rest = { entityContact: 'a@harbour.example', kindsOfInformation: 'Names', recommendedSteps: 'Be careful.' };
    const changed = await calls.patch(`${path}/${body.id}`, { fields: rest }, { etag: 1 });
    expect(changed.body.missing).toEqual([]);
    expect((await calls.post(`${path}/${body.id}/completion`, undefined, { etag: 2 })).body.complete).toBe(true);
  });

  it('of article 33 come in phases: what follows later is named, and carried on', async () => {
    const calls = await operator();
    const { incidentId, agencyId } = await on.world.newNotice();
    const path = `/v1/operations/incidents/${incidentId}/statements`;
    const later = ['recordCategories', 'recordsAffected', 'consequences', 'measures', 'peopleCategories'];
    const fields = {
      ...{ nature: 'Names were read.', peopleAffected: 12, contactName: 'Ada', contactDetails: 'ada@harbour.example' },
      toFollow: later,
    };
    const { body } = await calls.post(path, { agencyId, kind: 'gdpr_33', fields });
    expect((await calls.post(`${path}/${body.id}/completion`, undefined, { etag: 1 })).status).toBe(200);
    const next = await calls.post(path, { agencyId, kind: 'gdpr_33', fields: { consequences: 'Letters.' } });
    expect(next.body).toMatchObject({ phase: 2, complete: false, fields: { nature: 'Names were read.' } });
    expect(next.body.missing.map(({ field }: { field: string }) => field)).toContain('measures');
  });

  it('of a high risk take the checklist of the guidelines, and are remembered with the agency', async () => {
    const calls = await operator();
    const { incidentId, agencyId } = await on.world.newNotice();
    const path = `/v1/operations/incidents/${incidentId}/statements`;
    const { body } = await calls.post(path, { agencyId, kind: 'gdpr_34', fields: {} });
    const fact = { fact: 'known', weighs: 'raises' };
    const names = body.missing
      .map(({ field }: { field: string }) => /^factors\.(\w+)\.fact$/.exec(field)?.[1])
      .filter(Boolean);
    expect(names).toHaveLength(8);
    const factors = Object.fromEntries(names.map((name: string) => [name, fact]));
    const fields = { factors, highRisk: true, reason: 'bank details of many people' };
    await calls.patch(`${path}/${body.id}`, { fields }, { etag: 1 });
    expect((await calls.post(`${path}/${body.id}/completion`, undefined, { etag: 2 })).status).toBe(200);
    const rows = await on.open.admin('select high_risk from affected_agency where incident_id = $1', [incidentId]);
    expect(rows).toEqual([{ high_risk: true }]);
  });
});
