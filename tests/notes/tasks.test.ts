import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const absent = '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01';
let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
let token = '';
const staff = () => callsAs(api, () => token);
const at = (pointer: string) => [{ in: 'body', pointer, detail: expect.any(String) }];

beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps);
  token = await world.token(world.members.property_manager);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});

const add = async (task: object) => {
  const { status, body } = await staff().post('/v1/tasks', { title: 'Call', ...task });
  expect([status, body.faults]).toEqual([201, undefined]);
  return body as { id: string; version: number };
};
const listed = async (query: string) => {
  const { status, body } = await staff().get(`/v1/tasks?${query}`);
  expect([query, status]).toEqual([query, 200]);
  return body.data.map((row: { id: string }) => row.id) as string[];
};

describe('tasks', () => {
  it('are done by somebody until a day, about something', async () => {
    const { contactId } = await world.newContact();
    const assigneeId = world.members.accountant.membershipId;
    const subject = { type: 'contact', id: contactId };
    const created = await staff().post('/v1/tasks', {
      title: 'Ask for the IBAN',
      details: 'By phone,\nin the morning',
      dueOn: '2026-02-28',
      assigneeId,
      subject,
    });
    expect(created.body).toMatchObject({
      title: 'Ask for the IBAN',
      details: 'By phone,\nin the morning',
      state: 'open',
      dueOn: '2026-02-28',
      assigneeId,
      subject,
      createdBy: world.members.property_manager.membershipId,
      closedAt: null,
    });
    expect((await staff().get(created.headers['location']!)).body).toEqual(created.body);
  });

  it('are done, dropped and opened again, each once', async () => {
    const { id } = await add({});
    const settle = (state: string, etag: number) => staff().put(`/v1/tasks/${id}/state`, { state }, { etag });
    expect((await settle('open', 1)).body.code).toBe('conflict');
    const done = await settle('done', 1);
    expect(done.body).toMatchObject({
      state: 'done',
      closedBy: world.members.property_manager.membershipId,
      version: 2,
    });
    expect(done.body.closedAt).not.toBeNull();
    expect((await settle('done', 2)).body.code).toBe('conflict');
    expect((await staff().patch(`/v1/tasks/${id}`, { title: 'X' }, { etag: 2 })).body.code).toBe('conflict');
    expect((await settle('dropped', 2)).body).toMatchObject({ state: 'dropped', version: 3 });
    expect((await settle('open', 3)).body).toMatchObject({ state: 'open', closedAt: null, closedBy: null });
    const rows = await open.admin('select action from audit_event where subject_id = $1 order by id', [id]);
    expect(rows.map(row => row['action'])).toEqual(['task.created', 'task.done', 'task.dropped', 'task.reopened']);
  });

  it('settled by two people at once are settled by one', async () => {
    const { id } = await add({});
    const both = await Promise.all(
      ['done', 'dropped'].map(state => staff().put(`/v1/tasks/${id}/state`, { state }, { etag: 1 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('are changed: fields that are absent stay, null clears', async () => {
    const { propertyId } = await world.newProperty();
    const { id } = await add({ dueOn: '2026-05-01', subject: { type: 'property', id: propertyId } });
    const changed = await staff().patch(`/v1/tasks/${id}`, { title: 'Write', subject: null }, { etag: 1 });
    expect(changed.body).toMatchObject({ title: 'Write', dueOn: '2026-05-01', subject: null, version: 2 });
  });

  it('are listed by state, assignee, day and subject, the next due first', async () => {
    const lister = await createWorld(open, api.deps);
    const before = token;
    token = await lister.token(lister.members.property_manager);
    const assigneeId = lister.members.viewer.membershipId;
    const { propertyId } = await lister.newProperty();
    const [undated, late, soon] = [
      await add({ subject: { type: 'property', id: propertyId } }),
      await add({ dueOn: '2026-12-31', assigneeId }),
      await add({ dueOn: '2026-01-31' }),
    ];
    await staff().put(`/v1/tasks/${soon!.id}/state`, { state: 'done' }, { etag: 1 });
    expect(await listed('')).toEqual([soon!.id, late!.id, undated!.id]);
    expect(await listed('sort=-dueOn')).toEqual([undated!.id, late!.id, soon!.id]);
    expect(await listed('state=open')).toEqual([late!.id, undated!.id]);
    expect(await listed(`assigneeId=${assigneeId}`)).toEqual([late!.id]);
    expect(await listed('assigneeId=nobody')).toEqual([soon!.id, undated!.id]);
    expect(await listed('dueBefore=2026-12-31')).toEqual([soon!.id]);
    expect(await listed(`subjectType=property&subjectId=${propertyId}`)).toEqual([undated!.id]);
    const paged: string[] = [];
    for (let cursor = ''; paged.length < 3; ) {
      const { body } = await staff().get(`/v1/tasks?limit=1${cursor && `&cursor=${cursor}`}`);
      paged.push(body.data[0].id);
      cursor = body.nextCursor;
    }
    expect(paged).toEqual([soon!.id, late!.id, undated!.id]);
    token = before;
  });

  it.each([
    [{ dueOn: '2026-02-29' }, '/dueOn'],
    [{ dueOn: '29.02.2028' }, '/dueOn'],
    [{ title: '' }, '/title'],
    [{ title: 'a\nb' }, '/title'],
    [{ assigneeId: absent }, '/assigneeId'],
  ])('are refused with the field: %j', async (wrong, pointer) => {
    expect((await staff().post('/v1/tasks', { title: 'x', ...wrong })).body.faults).toEqual(at(pointer));
  });

  it('are not given to owners, to those who have left, or to the staff of others', async () => {
    const other = await createWorld(open, api.deps);
    const owner = await world.newPortalPerson('owner');
    const gone = await world.newLimited((await world.newProperty()).propertyId);
    await open.admin(`update membership set state = 'ended' where id = $1`, [gone.membershipId]);
    for (const assigneeId of [owner.membershipId, gone.membershipId, other.members.admin.membershipId]) {
      const answer = await staff().post('/v1/tasks', { title: 'x', assigneeId });
      expect([answer.body.code, answer.body.faults]).toEqual(['unknown_reference', at('/assigneeId')]);
    }
  });
});
