import { beforeAll, describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';
import { leadTo, type Steps, stepsOf } from './support/steps.ts';

const at = served({ poolMax: 4 });
let token: string;
let calls: ReturnType<typeof callsAs>;
beforeAll(async () => {
  token = await at.world.token(at.world.operator, { place: 'operations' });
  calls = callsAs(at.api, () => token);
});
const opened = async (given?: Parameters<typeof at.world.newIncident>[0]): Promise<Steps> =>
  stepsOf(calls, (await at.world.newIncident(given)).incidentId);
const facts = {
  clientMoney: false,
  personalData: true,
  agenciesAffected: 2,
  serviceDown: 'for_nobody',
  ongoing: true,
} as const;

describe('an incident that a person opens', () => {
  it('is one commit: row, checklist, timeline, its run and a round of paging', async () => {
    at.open.committed.length = 0;
    const { status, body, headers } = await calls.post('/v1/operations/incidents', {
      ...{ title: 'Sessions used from elsewhere', summary: 'Two countries at once.', facts },
    });
    expect([status, headers['location']]).toEqual([201, `/v1/operations/incidents/${body.id}`]);
    expect(body).toMatchObject({
      ...{ phase: 'triage', severity: 'sev1', severityRule: 'personal-data@1', commanderId: null, exercise: false },
      openedBy: at.world.operator.personId,
    });
    const kinds = at.open.committed.map(({ kind, workflowId }) => `${kind} ${workflowId.split('/')[1]}`);
    expect(kinds).toEqual(['start respond-to-incident', 'start page-on-call']);
    const steps = stepsOf(calls, body.id);
    const { tasks, missing, next } = await steps.read();
    expect([tasks.length, next]).toEqual([4, 'contain']);
    expect(missing).toEqual(['take-command', 'judge-severity', 'keep-evidence']);
    expect((await steps.timeline()).map(({ kind }) => kind)).toEqual(['opened', 'paging_started']);
    const audited = await at.open.admin('select action from audit_event where subject_id = $1', [body.id]);
    expect(audited.map(({ action }) => action)).toContain('incident.opened');
  });

  it('is one, and pages once, though it is said twice at once and again: by the same person, in the same words', async () => {
    const said = { title: 'Pressed twice', summary: 'The answer was lost.', facts };
    const open = (body: object) => calls.post('/v1/operations/incidents', body);
    const answers = [...(await Promise.all([open(said), open(said)])), await open(said)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const [incidentId] = new Set(answers.map(({ body }) => body.id));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await at.open.admin('select 1 from page_round where incident_id = $1', [incidentId])).toHaveLength(1);
    const rehearsed = { ...said, exercisePeople: [at.world.operator.personId] };
    for (const other of [{ ...said, summary: 'Something else.' }, rehearsed])
      expect((await open(other)).body.id).not.toBe(incidentId);
    await at.open.admin(`update incident set created_at = now() - interval '11 minutes' where id = $1`, [incidentId]);
    expect((await open(said)).body.id).not.toBe(incidentId);
  });

  it.each([
    ['client money', { clientMoney: true }, 'sev1', 'client-money@1'],
    ['personal data of one agency, over', { agenciesAffected: 1, ongoing: false }, 'sev2', 'personal-data-once@1'],
    ['the service gone', { personalData: false, serviceDown: 'for_everybody' }, 'sev1', 'service-gone@1'],
    ['agencies while it goes on', { personalData: false }, 'sev2', 'goes-on@1'],
    ['an agency, over', { personalData: false, ongoing: false }, 'sev3', 'touches-somebody@1'],
    ['nobody', { personalData: false, ongoing: false, agenciesAffected: 0 }, 'sev4', 'otherwise@1'],
  ])('has by the rules, for %s, its severity', async (_, change, severity, severityRule) => {
    const body = { title: 'By the rules', summary: 'As told.', facts: { ...facts, ...change } };
    expect((await calls.post('/v1/operations/incidents', body)).body).toMatchObject({ severity, severityRule });
  });

  it.each([
    ['neither facts nor a severity', {}],
    ['a severity without a reason', { severity: 'sev1' }],
    ['an alert of tomorrow', { facts, alertAt: new Date(Date.now() + 86_400_000).toISOString() }],
    ['an exercise of a stranger', { facts, exercisePeople: [uuid7()] }],
    ['a severity that there is not', { severity: 'sev9', severityReason: 'very bad' }],
  ])('is refused with %s', async (_, given) => {
    const body = { title: 'Not like that', summary: 'As told.', ...given };
    expect((await calls.post('/v1/operations/incidents', body)).status).toBe(422);
  });

  it('is refused with somebody of an exercise who is named twice, however their id is written', async () => {
    const { personId } = at.world.operator;
    const people = { exercisePeople: [personId, personId.toUpperCase()] };
    const { status, body } = await calls.post('/v1/operations/incidents', {
      ...{ title: 'Twice', summary: 'As told.', facts, ...people },
    });
    expect([status, body.faults]).toEqual([
      422,
      [{ in: 'body', pointer: '/exercisePeople', detail: 'names somebody twice' }],
    ]);
  });

  it('is listed by phase, severity, exercise and whether it is open, page by page', async () => {
    const steps = await opened({ phase: 'fix', severity: 'sev4', exercise: true });
    const { id } = await steps.read();
    const ids = async (query: string) =>
      (await calls.get(`/v1/operations/incidents?${query}`)).body.data.map((each: { id: string }) => each.id);
    expect(await ids('phase=fix,recover&severity=sev4&exercise=true&open=true')).toEqual([id]);
    expect(await ids('phase=fix&exercise=false')).not.toContain(id);
    expect(await ids('open=false')).not.toContain(id);
    const first = await calls.get('/v1/operations/incidents?limit=1');
    expect(first.body.data[0].id).toBe(id);
    const second = await calls.get(`/v1/operations/incidents?limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body.data[0].id).not.toBe(id);
  });
});

describe('a phase', () => {
  it('is not left before its checklist is settled, and says what is missing', async () => {
    const steps = await opened();
    const refused = await steps.put('phase', { phase: 'contain' });
    expect([refused.status, refused.body.code]).toEqual([409, 'phase_not_ready']);
    expect(refused.body.facts).toMatchObject({ missing: 'take-command judge-severity keep-evidence' });
    expect((await steps.read()).phase).toBe('triage');
  });

  it('is left once it is: commanding and judging tick their items by themselves', async () => {
    const steps = await opened();
    await steps.put('roles/commander', { personId: at.world.operator.personId });
    await steps.put('severity', { severity: 'sev2', reason: 'one agency, it goes on' });
    const { missing, tasks } = await steps.read();
    expect(missing).toEqual(['keep-evidence']);
    await steps.settle(tasks.find((each: { item: string }) => each.item === 'keep-evidence').id);
    const { status, body } = await steps.put('phase', { phase: 'contain' });
    expect([status, body.phase, body.containedAt]).toEqual([200, 'contain', null]);
    const now = await steps.read();
    expect(now.tasks.filter((each: { phase: string }) => each.phase === 'contain')).toHaveLength(3);
  });

  it('contain is not left before personal data is answered, even if somebody has ticked it', async () => {
    const steps = await opened({ phase: 'contain', settled: true });
    const missing = async () => (await steps.read()).missing;
    expect(await missing()).toEqual(['personal-data']);
    await steps.change({ personalData: true });
    expect(await missing()).toEqual(['data-categories', 'people-affected']);
    await steps.change({ dataCategories: ['names', 'names', 'bank details'], peopleAffected: 12 });
    expect((await steps.read()).dataCategories).toEqual(['names', 'bank details']);
    await at.open.admin(
      `insert into affected_agency (id, incident_id, for_agency, basis, data_categories) values ($1, $2, $3, '{}', '{}')`,
      [uuid7(), (await steps.read()).id, at.world.agencyId],
    );
    expect(await missing()).toEqual(['affected-agencies']);
    expect((await steps.put('phase', { phase: 'fix' })).body.facts.missing).toBe('affected-agencies');
    await at.open.admin(`update affected_agency set state = 'rejected', decided_at = now() where for_agency = $1`, [
      at.world.agencyId,
    ]);
    const { status, body } = await steps.put('phase', { phase: 'fix' });
    expect([status, typeof body.containedAt]).toEqual([200, 'string']);
  });

  it('follows the one before: none is left out, and closing is no phase to go to', async () => {
    const steps = await opened({ settled: true });
    expect((await steps.put('phase', { phase: 'fix' })).body).toMatchObject({ status: 409, code: 'conflict' });
    expect((await steps.put('phase', { phase: 'triage' })).body).toMatchObject({ status: 409, code: 'already_done' });
    expect((await steps.put('phase', { phase: 'closed' })).status).toBe(422);
  });

  it('sets its instants forward, and takes them back when it goes back, with a reason', async () => {
    const steps = await opened();
    await leadTo(steps, at.world, 'review');
    const there = await steps.read();
    for (const instant of ['containedAt', 'fixedAt', 'recoveredAt']) expect(there[instant]).toEqual(expect.any(String));
    const silent = await steps.put('phase', { phase: 'fix' });
    expect(silent.body.faults).toEqual([{ in: 'body', pointer: '/reason', detail: expect.any(String) }]);
    const { status } = await steps.put('phase', { phase: 'fix', reason: 'it came back' });
    const back = await steps.read();
    expect([status, back.phase, back.containedAt, back.fixedAt]).toEqual([200, 'fix', there.containedAt, null]);
    expect(back.missing).toEqual(['cause', 'fix-it', 'verify-fix']);
    expect((await steps.timeline()).at(-1)).toMatchObject({ kind: 'phase_changed', text: 'it came back' });
  });

  it('two people at once: one state, and the other is told to look again', async () => {
    const steps = await opened({ settled: true });
    const etag = await steps.etag();
    const move = () => calls.put(`${steps.at}/phase`, { phase: 'contain' }, { etag });
    const answers = await Promise.all([move(), move(), move(), move()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
    const lines = await steps.timeline('kind=phase_changed');
    expect(lines).toHaveLength(1);
    expect((await calls.put(`${steps.at}/phase`, { phase: 'fix' })).status).toBe(428);
  });

  it('each change wakes the run, in the same commit', async () => {
    const steps = await opened({ settled: true });
    at.open.committed.length = 0;
    await steps.put('phase', { phase: 'contain' });
    const { id } = await steps.read();
    expect(at.open.committed).toEqual([
      expect.objectContaining({ kind: 'wake', workflowId: `platform/respond-to-incident/${id}` }),
    ]);
  });
});

describe('the severity', () => {
  it('raised, pages again; lowered or kept, it does not', async () => {
    const steps = await opened({ severity: 'sev3' });
    const { id } = await steps.read();
    await at.open.admin(`update page_round set state = 'acknowledged' where incident_id = $1`, [id]);
    const reasons = async () =>
      (await at.open.admin('select reason from page_round where incident_id = $1 order by id', [id])).map(
        r => r['reason'],
      );
    await steps.put('severity', { severity: 'sev4', reason: 'less than we thought' });
    await steps.put('severity', { severity: 'sev4', reason: 'it stays that way' });
    expect(await reasons()).toEqual(['opened']);
    const { body } = await steps.put('severity', { facts: { ...facts, clientMoney: true }, reason: 'money moved' });
    expect(body).toMatchObject({ severity: 'sev1', severityRule: 'client-money@1', severityReason: 'money moved' });
    expect(await reasons()).toEqual(['opened', 'severity_raised']);
    expect((await steps.put('severity', { severity: 'sev2' })).status).toBe(422);
  });
});

describe('a role', () => {
  it('is handed over, and taken away; the timeline says from whom to whom', async () => {
    const other = await insertOperator(at.open.admin);
    const steps = await opened();
    for (const personId of [at.world.operator.personId, other.personId, null])
      await steps.put('roles/commander', { personId, reason: 'end of the shift' });
    const lines = await steps.timeline('kind=role_given&sort=at');
    expect(lines.map(({ facts: said }) => said)).toEqual([
      { role: 'commander', from: null, to: at.world.operator.personId },
      { role: 'commander', from: at.world.operator.personId, to: other.personId },
      { role: 'commander', from: other.personId, to: null },
    ]);
    expect((await steps.read()).commanderId).toBeNull();
  });

  it('goes to nobody who does not work for the company', async () => {
    const steps = await opened();
    const left = await insertOperator(at.open.admin);
    await at.open.admin('update operator_account set ended_at = now() where person_id = $1', [left.personId]);
    for (const personId of [left.personId, at.world.members.admin.personId, uuid7()]) {
      const { body } = await steps.put('roles/liaison', { personId });
      expect(body).toMatchObject({ status: 422, code: 'unknown_reference', faults: [{ pointer: '/personId' }] });
    }
    const people = (await calls.get('/v1/operations/people')).body.data.map((p: { personId: string }) => p.personId);
    expect(people).toContain(at.world.operator.personId);
    expect(people).not.toContain(left.personId);
  });
});
