import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuid7 } from '../../src/kernel/ids.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { publicUrl, startApi, type TestApi } from '../support/http/api.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const operations = { url: 'http://localhost:4100', namespace: 'reeve' };
let opened: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
let other: TestWorld;
let token: string;
beforeAll(async () => {
  opened = await openTestDatabase();
  api = await startApi(opened, { settings: { operations } });
  world = await createWorld(opened, api.deps);
  other = await createWorld(opened, api.deps);
  token = await world.token(world.operator, { place: 'operations' });
});
beforeEach(() => {
  opened.committed.length = 0;
});
afterAll(async () => {
  await api.close();
  await opened.close();
});

const get = (path: string, as = token) => api.agent.get(path).set('authorization', `Bearer ${as}`);
const decide = (taskId: string, body: object, as = token) =>
  api.agent.post(`/v1/operations/tasks/${taskId}/decision`).set('authorization', `Bearer ${as}`).send(body);
const retry = { decision: 'retry', reason: 'the price is mapped now' };
const auditOf = (subject: string) =>
  opened.admin('select action, actor_kind, actor_id, details from audit_event where subject_id = $1 order by at', [
    subject,
  ]);

describe('operators', () => {
  it('list runs of every agency, newest first, page by page, each with its address in the Temporal UI', async () => {
    const [first, second] = [await world.newRun(), await other.newRun()];
    const page = await get('/v1/operations/runs?limit=1').expect(200);
    expect(page.body.data).toEqual([
      expect.objectContaining({ id: second.runId, agencyId: other.agencyId, kind: 'welcome-admin', state: 'waiting' }),
    ]);
    const id = encodeURIComponent(second.workflowId);
    const execution = page.body.data[0].executionId;
    expect(page.body.data[0].temporalUrl).toBe(
      `http://localhost:4100/namespaces/reeve/workflows/${id}/${execution}/history`,
    );
    const next = await get(`/v1/operations/runs?limit=1&cursor=${page.body.nextCursor}`).expect(200);
    expect(next.body.data[0].id).toBe(first.runId);
  });

  it('filter runs by kind, state and agency; what no run can be is refused', async () => {
    const { runId } = await world.newRun();
    const ids = async (query: string) => {
      const { body } = await get(`/v1/operations/runs?limit=100&${query}`).expect(200);
      return body.data.map((run: { id: string }) => run.id);
    };
    expect(await ids(`agencyId=${world.agencyId}&state=waiting&kind=welcome-admin`)).toContain(runId);
    expect(await ids(`agencyId=${other.agencyId}`)).not.toContain(runId);
    expect(await ids('state=completed')).not.toContain(runId);
    expect(await ids('kind=provision-agency')).toEqual([]);
    expect((await get('/v1/operations/runs?state=asleep')).status).toBe(422);
    expect((await get('/v1/operations/runs?colour=red')).status).toBe(422);
  });

  it('read one run with the tasks it has raised; a run that is not there is missing', async () => {
    const { taskId, workflowId } = await world.newTask();
    const [run] = await opened.admin<{ id: string }>('select id from run where workflow_id = $1', [workflowId]);
    const { body } = await get(`/v1/operations/runs/${run?.id}`).expect(200);
    expect(body).toMatchObject({
      run: { workflowId, state: 'waiting' },
      tasks: [{ id: taskId, choices: ['retry', 'give_up'] }],
    });
    expect((await get(`/v1/operations/runs/${uuid7()}`)).body).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('list agencies: what they are called and where they stand, nothing from inside', async () => {
    await world.newTask();
    const { body } = await get('/v1/operations/agencies?limit=100').expect(200);
    const agency = body.data.find((each: { id: string }) => each.id === world.agencyId);
    expect(agency).toMatchObject({ name: world.agencyName, country: 'IE', region: 'eu-west-1', state: 'active' });
    expect(agency.openTasks).toBeGreaterThan(0);
    expect(Object.keys(agency).toSorted()).toEqual([
      'activatedAt',
      'country',
      'createdAt',
      'id',
      'name',
      'openRuns',
      'openTasks',
      'region',
      'state',
    ]);
  });
});

describe('a decision', () => {
  it('is a row, an audit event and a wake of the run, in one commit, with Temporal nowhere near', async () => {
    const { taskId, workflowId } = await world.newTask();
    const { body } = await decide(taskId, retry).expect(200);
    expect(body).toMatchObject({ id: taskId, ...retry, decidedBy: world.operator.personId });
    expect(opened.committed).toEqual([expect.objectContaining({ kind: 'wake', workflowId })]);
    const outbox = await opened.admin('select kind, for_agency from outbox where workflow_id = $1', [workflowId]);
    expect(outbox).toEqual([{ kind: 'wake', for_agency: world.agencyId }]);
    expect((await auditOf(taskId)).at(-1)).toEqual({
      action: 'operator_task.decided',
      actor_kind: 'operator',
      actor_id: world.operator.personId,
      details: { decision: 'retry' },
    });
    const open = await get('/v1/operations/tasks?limit=100').expect(200);
    expect(open.body.data.map((task: { id: string }) => task.id)).not.toContain(taskId);
    const decided = await get('/v1/operations/tasks?show=decided&limit=100').expect(200);
    expect(decided.body.data.map((task: { id: string }) => task.id)).toContain(taskId);
  });

  it.each([
    ['the same again', retry],
    ['another one', { decision: 'give_up', reason: 'too late' }],
  ])('is made once: %s is already done, and wakes nobody', async (_, second) => {
    const { taskId } = await world.newTask();
    await decide(taskId, retry).expect(200);
    opened.committed.length = 0;
    expect((await decide(taskId, second)).body).toMatchObject({ status: 409, code: 'already_done' });
    expect(opened.committed).toEqual([]);
  });

  it('two at once: one is made', async () => {
    const { taskId } = await world.newTask();
    const answers = await Promise.all([decide(taskId, retry), decide(taskId, { ...retry, decision: 'give_up' })]);
    expect(answers.map(answer => answer.status).toSorted()).toEqual([200, 409]);
    expect(opened.committed).toHaveLength(1);
  });

  it('that is not among the choices is refused, naming them, and leaves the task open', async () => {
    const { taskId } = await world.newTask();
    const { body } = await decide(taskId, { decision: 'done', reason: 'looked at it' });
    expect(body).toMatchObject({ status: 409, code: 'conflict' });
    expect(body.detail).toContain('retry, give_up');
    expect((await opened.admin('select decision from operator_task where id = $1', [taskId]))[0]).toEqual({
      decision: null,
    });
  });

  it.each([
    ['no reason', { decision: 'retry' }],
    ['an empty reason', { decision: 'retry', reason: '  ' }],
    ['a decision that there is not', { decision: 'maybe', reason: 'who knows' }],
    ['an unknown field', { ...retry, by: 'somebody else' }],
  ])('with %s is refused', async (_, body) => {
    const { taskId } = await world.newTask();
    expect((await decide(taskId, body)).status).toBe(422);
  });

  it('of a task that is not there is missing', async () => {
    expect((await decide(uuid7(), retry)).body).toMatchObject({ status: 404, code: 'not_found' });
  });
});

const operatorRoutes = ['/v1/operations/runs', '/v1/operations/tasks', '/v1/operations/agencies', '/operations'];

describe('who is not an operator', () => {
  it.each(operatorRoutes)('no role of an agency opens %s', async path => {
    for (const member of Object.values(world.members))
      expect((await get(path, await world.token(member))).status).toBe(403);
  });

  it.each(operatorRoutes)(
    'nobody opens %s without a session, nor an operator without the second factor',
    async path => {
      expect((await api.agent.get(path)).status).toBe(401);
      const passwordOnly = await world.token(world.operator, { place: 'operations', factor: 'password' });
      expect((await get(path, passwordOnly)).status).toBe(403);
    },
  );

  it('an agency admin cannot decide, and nothing happens', async () => {
    const { taskId } = await world.newTask();
    const admin = await world.token(world.members.admin);
    expect((await decide(taskId, retry, admin)).status).toBe(403);
    expect((await opened.admin('select decision from operator_task where id = $1', [taskId]))[0]).toEqual({
      decision: null,
    });
  });
});

describe('an agency', () => {
  it('reads itself: name, state, modules', async () => {
    const viewer = await world.token(world.members.viewer);
    const { body } = await get('/v1/agency', viewer).expect(200);
    expect(body).toMatchObject({
      id: world.agencyId,
      name: world.agencyName,
      state: 'active',
      modules: ['leasing', 'portal', 'properties'],
    });
  });

  it("its admins list its own runs, never another's, and without what Temporal calls them", async () => {
    const [own, foreign] = [await world.newRun(), await other.newRun()];
    const { body } = await get('/v1/runs?limit=100', await world.token(world.members.admin)).expect(200);
    const ids = body.data.map((run: { id: string }) => run.id);
    expect(ids).toContain(own.runId);
    expect(ids).not.toContain(foreign.runId);
    expect(JSON.stringify(body)).not.toContain('workflowId');
    expect((await get('/v1/runs', await world.token(world.members.viewer))).status).toBe(403);
  });
});

describe('the pages of operators', () => {
  const form = (taskId: string) =>
    api.agent
      .post(`/operations/tasks/${taskId}/decision`)
      .set('authorization', `Bearer ${token}`)
      .set('origin', publicUrl)
      .set('accept', 'text/html')
      .type('form');

  it('show open tasks with their remedy and a button for each choice, and a form decides', async () => {
    const { taskId } = await world.newTask();
    const { text } = await get('/operations').expect(200);
    expect(text).toContain('Call the agency');
    expect(text).toContain(`action="/operations/tasks/${taskId}/decision"`);
    const answer = await form(taskId).send({ decision: 'give_up', reason: 'they have left' });
    expect([answer.status, answer.headers['location']]).toEqual([303, '/operations']);
    expect((await get('/operations')).text).not.toContain(taskId);
    const again = await form(taskId).send({ decision: 'retry', reason: 'twice' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('has been decided');
  });

  it('what a task or an agency says is text, never markup', async () => {
    const name = '<script>alert(1)</script>';
    await opened.admin('update agency set name = $2 where id = $1', [other.agencyId, name]);
    const { text } = await get('/operations/agencies').expect(200);
    expect(text).not.toContain(name);
    expect(text).toContain('&lt;script&gt;');
  });

  it('show runs, and one run with its way into the Temporal UI', async () => {
    const { runId } = await world.newRun();
    expect((await get('/operations/runs').expect(200)).text).toContain(`/operations/runs/${runId}`);
    const { text } = await get(`/operations/runs/${runId}`).expect(200);
    expect(text).toContain('http://localhost:4100/namespaces/reeve/workflows/');
    expect(text).toContain('waiting');
  });
});
