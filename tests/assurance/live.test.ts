import { beforeAll, describe, expect, it } from '@jest/globals';
import { importEvidence } from '../../infra/evidence/import.ts';
import type { DrillRecord } from '../../src/assurance/import-drill-record.ts';
import { recordIncidentEvidence } from '../../src/assurance/record-incident-evidence.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { evidenceFolder, suiteRecord, thisCode } from './suite-records.ts';

const at = served({ deps: { code: async () => thisCode } });
let operator: ReturnType<typeof callsAs>;
beforeAll(async () => {
  const token = await at.world.token(at.world.operator, { place: 'operations' });
  operator = callsAs(at.api, () => token);
  await take({ 'a2.json': suiteRecord('A2'), 'a3.json': suiteRecord('A3') });
});

const take = async (files: Readonly<Record<string, unknown>>) =>
  importEvidence(at.open.database, await evidenceFolder(files));
type Shown = { id: string; verdict: string; missing: string | null; live: { evidence: { summary: string } | null }[] };
const control = async (id: string): Promise<Shown | undefined> => {
  const { body } = await at.api.agent.get('/v1/security');
  return body.controls.find((each: Shown) => each.id === id);
};
const forget = () => at.open.admin(`delete from evidence where kind in ('run', 'drill')`);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const drill = (days: number, kept: boolean): DrillRecord => ({
  ...{ format: 'drill-1', code: thisCode, madeAt: daysAgo(days), repeat: 'npm run drill:incident' },
  outcomes: [{ control: 'A2', kept, summary: 'a drill', facts: { pagedMs: 900 } }],
});

/** A post-mortem that is published and read, and its incident closed, as far as rows tell it. */
async function closed({ pagedAfterS = 20 }: { pagedAfterS?: number | null } = {}) {
  const { incidentId } = await at.world.newPostMortem('published');
  const path = `/v1/operations/incidents/${incidentId}/post-mortem`;
  await operator.post(`${path}/acknowledgement`);
  const { body } = await operator.get(path);
  for (const { personId } of body.readers.filter((each: { acknowledgedAt: string | null }) => !each.acknowledgedAt))
    await operator.post(`${path}/readers/${personId}/release`, { reason: 'on leave' });
  await at.open.admin(
    `update incident set phase = 'closed', outcome = 'resolved', closed_at = now(),
       acknowledged_at = created_at + interval '90 s' where id = $1`,
    [incidentId],
  );
  if (pagedAfterS !== null)
    await at.open.admin(
      `update page p set state = 'sent', sent_at = i.created_at + $3 * interval '1 s'
       from incident i where i.id = p.incident_id and i.id = $1 and p.person_id = $2`,
      [incidentId, at.world.operator.personId, pagedAfterS],
    );
  return incidentId;
}
const judge = (incidentId: string) =>
  acrossAgencies(at.open.database, 'incidents', 'test', async unit => {
    const row = unit.sql.selectFrom('incident').selectAll().where('id', '=', incidentId);
    await recordIncidentEvidence(unit, await row.executeTakeFirstOrThrow());
  });

describe('a promise that something must also have happened for', () => {
  it('is red by tests alone, and green once an incident has been dealt with', async () => {
    await forget();
    expect(await control('A3')).toMatchObject({
      verdict: 'unproven',
      missing: expect.stringContaining('drill:incident'),
    });
    const incidentId = await closed();
    await judge(incidentId);
    await judge(incidentId);
    expect(await control('A2')).toMatchObject({
      verdict: 'kept',
      live: [{ evidence: { summary: 'Incident: first page after 20 s, acknowledged after 90 s' } }],
    });
    expect(await control('A3')).toMatchObject({ verdict: 'kept' });
    expect(await at.open.admin(`select control from evidence where kind = 'run' order by 1`)).toEqual([
      { control: 'A2' },
      { control: 'A3' },
    ]);
  });

  it('is red when the last incident failed it, whatever drills showed before', async () => {
    await forget();
    await take({ 'drill.json': drill(1, true) });
    expect(await control('A2')).toMatchObject({ verdict: 'kept' });
    await judge(await closed({ pagedAfterS: 3_600 }));
    expect(await control('A2')).toMatchObject({ verdict: 'broken' });
    await forget();
    await judge(await closed({ pagedAfterS: null }));
    expect(await control('A2')).toMatchObject({
      verdict: 'broken',
      missing: expect.stringContaining('first page never'),
    });
  });

  it('is red when the last drill is older than 90 days', async () => {
    await forget();
    await take({ 'drill.json': drill(91, true) });
    expect(await control('A2')).toMatchObject({ verdict: 'too_old' });
    expect(await take({ 'drill.json': drill(89, true) })).toMatchObject([
      { control: 'A2', outcome: 'kept', added: true },
    ]);
    expect(await control('A2')).toMatchObject({ verdict: 'kept' });
    expect((await at.api.agent.get('/security')).text).toContain('npm run drill:incident');
  });

  it('says which half of its proof is missing', async () => {
    const said = async () => (await at.api.agent.get('/security')).text;
    await forget();
    expect(await said()).toContain('Not proven: its tests pass, but it has not happened yet');
    const suites = await at.open.admin<{ row: unknown }>(
      `delete from evidence where control = 'A2' and kind = 'test-suite' returning to_jsonb(evidence) as row`,
    );
    await take({ 'drill.json': drill(2, true) });
    expect(await control('A2')).toMatchObject({ verdict: 'unproven' });
    expect(await said()).toContain('Not proven: it was kept when it happened, but its tests have not been run here');
    for (const { row } of suites)
      await at.open.admin('insert into evidence select * from jsonb_populate_record(null::evidence, $1)', [
        JSON.stringify(row),
      ]);
    expect(await control('A2')).toMatchObject({ verdict: 'kept' });
  });

  it('takes no drill of a promise that none can prove, and none from the future', async () => {
    const wrong = { ...drill(1, true), outcomes: [{ control: 'B1', kept: true, summary: 'x', facts: {} }] };
    expect(await take({ 'drill.json': wrong })).toMatchObject([{ refused: 'unknown_control' }]);
    expect(await take({ 'drill.json': drill(-1, true) })).toMatchObject([{ refused: 'from_the_future' }]);
  });
});
