import { beforeAll, describe, expect, it } from '@jest/globals';
import { callsAs } from '../support/http/calls.ts';
import { served } from '../support/http/served.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const at = served();
let other: TestWorld;
beforeAll(async () => {
  other = await createWorld(at.open, at.api.deps);
});
const as = async (world: TestWorld, role: 'admin' | 'viewer' = 'admin') => {
  const token = await world.token(world.members[role]);
  return callsAs(at.api, () => token);
};
const operator = async () => {
  const token = await at.world.token(at.world.operator, { place: 'operations' });
  return callsAs(at.api, () => token);
};
const ids = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id);

describe('[A4] what laws ask of an agency after an incident', () => {
  it('is seen by its own staff with the permission: clocks and complete statements, phase by phase', async () => {
    const { incidentId, statementId } = await at.world.newStatement({ state: 'complete' });
    const admin = await as(at.world);
    const listed = await admin.get('/v1/security-statements');
    expect([listed.status, ids(listed.body)]).toEqual([200, [statementId]]);
    expect(listed.body.data[0]).toMatchObject({ incidentId, kind: 'ndb_statement', phase: 1 });
    const read = await admin.get(`/v1/security-statements/${statementId}`);
    expect(read.body.fields).toMatchObject({ kindsOfInformation: 'Names' });
    expect(read.body).not.toHaveProperty('createdBy');
    const clocks = (await admin.get('/v1/security-clocks')).body.data;
    expect(clocks.length).toBeGreaterThan(0);
    expect(new Set(clocks.map((each: { incidentId: string }) => each.incidentId))).toEqual(new Set([incidentId]));
    const [notice] = (await admin.get('/v1/security-notices')).body.data;
    const whole = (await admin.get(`/v1/security-notices/${notice.id}`)).body;
    expect([notice.incidentId, ids({ data: whole.statements })]).toEqual([incidentId, [statementId]]);
    const viewer = await as(at.world, 'viewer');
    for (const path of ['statements', `statements/${statementId}`, 'clocks'])
      expect((await viewer.get(`/v1/security-${path}`)).status).toBe(403);
  });

  it('is nothing of another agency, of an exercise, of what it was not told of, or of what is still being written', async () => {
    const own = await at.world.newStatement({ state: 'complete' });
    const open = await at.world.newStatement();
    const untold = await at.world.newStatement();
    await at.open.admin('update legal_statement set complete = true, completed_at = now() where id = $1', [
      untold.statementId,
    ]);
    const exercise = await at.world.newStatement({ state: 'complete' });
    await at.open.admin('update breach_notice set exercise = true where incident_id = $1', [exercise.incidentId]);
    const [admin, foreign] = [await as(at.world), await as(other)];
    const seen = ids((await admin.get('/v1/security-statements')).body);
    expect(seen).toContain(own.statementId);
    for (const { statementId } of [open, untold, exercise]) {
      expect(seen).not.toContain(statementId);
      expect((await admin.get(`/v1/security-statements/${statementId}`)).status).toBe(404);
    }
    expect(ids((await foreign.get('/v1/security-statements')).body)).toEqual([]);
    expect(ids((await foreign.get('/v1/security-clocks')).body)).toEqual([]);
    expect((await foreign.get(`/v1/security-statements/${own.statementId}`)).status).toBe(404);
    expect((await foreign.get(`/notices/statements/${own.statementId}`)).status).toBe(404);
  });

  it('stands on its pages with what the Commissioner has directed it to do, too, in words', async () => {
    const quay = await createWorld(at.open, at.api.deps);
    const { incidentId, agencyId } = await quay.newNotice({ state: 'sent' });
    await at.open.admin(`update agency set country = 'AU' where id = $1`, [agencyId]);
    const direction = {
      agencyId,
      reference: 'NDB26/00417',
      asks: 'Notify each.',
      receivedAt: new Date().toISOString(),
    };
    const calls = await operator();
    expect((await calls.post(`/v1/operations/incidents/${incidentId}/directions`, direction)).status).toBe(201);
    const page = async () => (await (await as(quay)).get('/notices')).text;
    expect(await page()).toContain('Complying with a direction of the Commissioner (s 26WR): running');
    await at.open.admin('update breach_notice set exercise = true where incident_id = $1', [incidentId]);
    expect(await page()).not.toContain('s 26WR');
  });

  it('stands on pages, with what an art. 33 notification lets follow', async () => {
    const { incidentId, agencyId, noticeId } = await at.world.newNotice({ state: 'sent' });
    const calls = await operator();
    const path = `/v1/operations/incidents/${incidentId}/statements`;
    const fields = {
      ...{ nature: '<b>Names</b> were read.', peopleAffected: 12, contactName: 'Ada', contactDetails: 'by post' },
      ...{ consequences: 'Letters.', measures: 'Blocked.', peopleCategories: 'Renters', recordCategories: 'Leases' },
      toFollow: ['recordsAffected'],
    };
    const { body } = await calls.post(path, { agencyId, kind: 'gdpr_33', fields });
    expect((await calls.post(`${path}/${body.id}/completion`, undefined, { etag: 1 })).status).toBe(200);
    const admin = await as(at.world);
    expect((await admin.get('/account')).text).toContain('href="/notices"');
    expect((await (await as(at.world, 'viewer')).get('/account')).text).not.toContain('href="/notices"');
    const list = (await admin.get('/notices')).text;
    for (const said of [
      `/notices/${noticeId}`,
      `/notices/statements/${body.id}`,
      'Telling you of the breach: our duty',
    ])
      expect(list).toContain(said);
    const page = (await admin.get(`/notices/statements/${body.id}`)).text;
    expect(page).toContain('&lt;b&gt;Names&lt;/b&gt; were read.');
    expect(page).toContain('Records affected');
    await admin.post(`/v1/security-notices/${noticeId}/opened`);
    expect((await admin.get(`/notices/${noticeId}`)).text).toContain(`/notices/statements/${body.id}`);
  });

  it('is told which field is wrong and how, where one is not known or of another kind', async () => {
    const { incidentId, agencyId } = await at.world.newNotice({ state: 'sent' });
    const path = `/v1/operations/incidents/${incidentId}/statements`;
    const fields = { entityName: 3, entityFax: 'none' };
    const { status, body } = await (await operator()).post(path, { agencyId, kind: 'ndb_statement', fields });
    expect([status, body.faults]).toEqual([
      422,
      expect.arrayContaining([
        { in: 'body', pointer: '/fields/entityName', detail: 'must be a text' },
        { in: 'body', pointer: '/fields/entityFax', detail: 'is not a field that is known here' },
      ]),
    ]);
  });

  it('says nothing of others: completing such a statement is refused, but for entities that the law has named', async () => {
    const { incidentId, agencyId } = await at.world.newNotice({ state: 'sent' });
    const calls = await operator();
    const path = `/v1/operations/incidents/${incidentId}/statements`;
    const fields = {
      ...{ entityName: 'Reeve', entityContact: 'by post', kindsOfInformation: 'Names', recommendedSteps: 'None.' },
      description: `Names were read, as at ${other.agencyName.toUpperCase()}.`,
    };
    const { body } = await calls.post(path, { agencyId, kind: 'ndb_statement', fields });
    const refused = await calls.post(`${path}/${body.id}/completion`, undefined, { etag: 1 });
    expect([refused.status, refused.body.faults[0].pointer]).toEqual([422, '/fields/description']);
    const change = { fields: { description: 'Names were read.', otherEntities: other.agencyName } };
    expect((await calls.patch(`${path}/${body.id}`, change, { etag: 1 })).status).toBe(200);
    expect((await calls.post(`${path}/${body.id}/completion`, undefined, { etag: 2 })).status).toBe(200);
  });
});
