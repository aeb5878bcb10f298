import { describe, expect, it } from '@jest/globals';
import { suspendPerson } from '../../src/containment/suspend-person.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { insertOperator } from '../support/http/people.ts';
import { bearer, served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

const at = served({ settings: { environment: 'production' } });
const path = (incidentId: string) => `/v1/operations/incidents/${incidentId}/containments`;
const operatorToken = () => at.world.token(at.world.operator, { place: 'operations' });
async function ask(kind: string, scope: object, more: object = {}, incidentId?: string) {
  const where = incidentId ?? (await at.world.newIncident()).incidentId;
  return at.api.agent
    .post(path(where))
    .set(bearer(await operatorToken()))
    .send({ kind, scope, reason: 'somebody else holds this account', ...more });
}
const faultsOf = (body: { faults?: { pointer: string }[] }) => body.faults?.map(({ pointer }) => pointer);

describe('[A2] asking for a containment', () => {
  it.each([
    ['a scope that the kind does not take', 'suspend_person', { agencyId: uuid7() }],
    ['two scopes', 'end_sessions', { all: true, personId: uuid7() }],
    ['no scope', 'read_only', {}],
    ['a module without its agency', 'disable_module', { module: 'leasing' }],
    ['a module that there is not', 'disable_module', { agencyId: uuid7(), module: 'everything' }],
    ['no address', 'block_addresses', { addresses: [] }],
    ['what is no address', 'block_addresses', { addresses: ['example.org'] }],
    ['everybody', 'block_addresses', { addresses: ['0.0.0.0/0'] }],
    ['everybody, in IPv6', 'block_addresses', { addresses: ['::/0'] }],
    ['half of everybody', 'block_addresses', { addresses: ['128.0.0.0/1'] }],
    ['everybody in IPv6 clothes', 'block_addresses', { addresses: ['::ffff:0:0/96'] }],
    ['our own machine', 'block_addresses', { addresses: ['127.0.0.1'] }],
    ['a kind that there is not', 'burn_it', { all: true }],
  ])('is refused for %s', async (_what, kind, scope) => {
    const { status, body } = await ask(kind, scope);
    expect([status, body.code]).toEqual([422, 'invalid_input']);
  });

  it('blocks nobody everywhere, forced or not, and one’s own address only when forced', async () => {
    expect((await ask('block_addresses', { addresses: ['0.0.0.0/0'] }, { force: true })).status).toBe(422);
    expect((await ask('block_addresses', { addresses: ['127.0.0.0/8'] }, { force: true })).status).toBe(201);
  });

  it.each([
    ['person', 'suspend_person', { personId: uuid7() }, '/scope/personId'],
    ['agency', 'read_only', { agencyId: uuid7() }, '/scope/agencyId'],
    ['alert source', 'disable_integration', { alertSourceId: uuid7() }, '/scope/alertSourceId'],
  ])('is refused for a %s that is not there', async (_what, kind, scope, pointer) => {
    const { status, body } = await ask(kind, scope);
    expect([status, body.code, faultsOf(body)]).toEqual([422, 'unknown_reference', [pointer]]);
  });

  it('suspends neither oneself nor the last active operator', async () => {
    const self = await ask('suspend_person', { personId: at.world.operator.personId });
    expect([self.status, self.body.code]).toEqual([409, 'conflict']);
    const alone = await insertOperator(at.open.admin);
    await at.open.admin('update operator_account set ended_at = now() where person_id <> $1', [alone.personId]);
    const suspended = acrossAgencies(at.open.database, 'identity', 'suspend the last one', unit =>
      suspendPerson(unit, { personId: alone.personId, containmentId: uuid7() }),
    );
    await expect(suspended).rejects.toMatchObject({ code: 'conflict' });
    await at.open.admin('update operator_account set ended_at = null');
    const two = [alone.personId, at.world.operator.personId];
    await at.open.admin('update operator_account set ended_at = now() where person_id <> all ($1)', [two]);
    const each = await Promise.allSettled(
      two.map(personId =>
        acrossAgencies(at.open.database, 'identity', 'suspend each other at once', unit =>
          suspendPerson(unit, { personId, containmentId: uuid7() }),
        ),
      ),
    );
    expect(each.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await at.open.admin(`update person set state = 'active' where id = any ($1)`, [two]);
    await at.open.admin('update operator_account set ended_at = null');
  });

  it('is one, however often the same is asked for', async () => {
    const { incidentId } = await at.world.newIncident();
    const scope = { agencyId: at.world.agencyId };
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask('read_only', scope, {}, incidentId)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('is refused for no incident, and for a closed one', async () => {
    expect((await ask('end_sessions', { all: true }, {}, uuid7())).status).toBe(404);
    const { incidentId } = await at.world.newIncident();
    await at.open.admin(`update incident set phase = 'closed', outcome = 'resolved', closed_at = now() where id = $1`, [
      incidentId,
    ]);
    expect((await ask('end_sessions', { all: true }, {}, incidentId)).status).toBe(409);
  });

  it('is for the company alone', async () => {
    const { incidentId } = await at.world.newIncident();
    const admin = bearer(await at.world.token(at.world.members.admin));
    expect((await at.api.agent.get(path(incidentId)).set(admin)).status).toBe(403);
  });
});

describe('[A2] undoing a containment', () => {
  const undo = (incidentId: string, id: string, token: string) =>
    at.api.agent
      .post(`${path(incidentId)}/${id}/undo`)
      .set(bearer(token))
      .send({ reason: 'it is over' });

  it('takes another person than the one who asked for it, by the API and by the database', async () => {
    const { body } = await ask('read_only', { agencyId: at.world.agencyId });
    await at.open.admin(`update containment set state = 'done', done_at = now() where id = $1`, [body.id]);
    const own = await undo(body.incidentId, body.id, await operatorToken());
    expect([own.status, own.body.code]).toEqual([403, 'second_person_required']);
    const inDatabase = at.open.admin(
      `update containment set state = 'undoing', undone_by = requested_by, undo_reason = 'x' where id = $1`,
      [body.id],
    );
    await expect(inDatabase).rejects.toMatchObject({ constraint: 'containment_second_person_check' });
    const unsigned = at.open.admin(`update containment set state = 'undone' where id = $1`, [body.id]);
    await expect(unsigned).rejects.toMatchObject({ constraint: 'containment_undo_check' });
    const second = await at.world.token(await insertOperator(at.open.admin), { place: 'operations' });
    expect((await undo(body.incidentId, body.id, second)).status).toBe(200);
    expect((await undo(body.incidentId, body.id, second)).body.state).toBe('undoing');
    const third = await at.world.token(await insertOperator(at.open.admin), { place: 'operations' });
    expect((await undo(body.incidentId, body.id, third)).status).toBe(409);
  });

  it('is refused before it is done, and under another incident', async () => {
    const { body } = await ask('read_only', { agencyId: at.world.agencyId });
    const second = await at.world.token(await insertOperator(at.open.admin), { place: 'operations' });
    expect((await undo(body.incidentId, body.id, second)).status).toBe(409);
    const { incidentId } = await at.world.newIncident();
    expect((await undo(incidentId, body.id, second)).status).toBe(404);
  });
});

describe('[A2] on the incident’s page', () => {
  it('stand the containments and affected agencies, with the buttons that decide', async () => {
    const { incidentId, containmentId } = await at.world.newContainment();
    const token = await operatorToken();
    const form = (where: string, body: object) =>
      at.api.agent
        .post(`/operations/incidents/${incidentId}${where}`)
        .set({ ...bearer(token), origin: 'http://localhost:4000' })
        .type('form')
        .send(body);
    const added = await form('/affected-agencies', {
      agencyId: at.world.agencyId,
      reason: 'it has <b>reported</b> it',
    });
    const asked = { kind: 'end_sessions', personId: at.world.members.viewer.personId, agencyId: '', module: '' };
    const contained = await form('/containments', { ...asked, reason: 'used from two countries' });
    expect([added.status, contained.status]).toEqual([303, 303]);
    const { text } = await at.api.agent.get(`/operations/incidents/${incidentId}`).set(bearer(token));
    expect(text).toContain(`/operations/incidents/${incidentId}/containments/${containmentId}/undo`);
    expect(text).toContain(at.world.members.viewer.personId);
    expect(text).toContain('it has &lt;b&gt;reported&lt;/b&gt; it');
    expect(text).toContain('name="decision" value="confirmed"');
  });
});

describe('[B1] why something is refused', () => {
  it('names the subscription where it decides, beside a restriction', async () => {
    const world = await createWorld(at.open, at.api.deps, { modules: ['properties'], state: 'read_only' });
    await at.open.admin(
      `insert into agency_restriction (id, agency_id, kind, module, containment_id)
       values ($1, $3, 'read_only', null, $2), ($2, $3, 'module_disabled', 'leasing', $1)`,
      [uuid7(), uuid7(), world.agencyId],
    );
    const token = await world.token(world.members.admin);
    const { body } = await at.api.agent
      .get('/v1/access/explain')
      .query({ route: 'POST /v1/leases' })
      .set(bearer(token));
    for (const rule of body.rules.filter(({ holds }: { holds: boolean }) => !holds))
      expect(rule.remedy).toContain('subscription');
  });
});

describe('[A2] finding whom to contain', () => {
  const search = async (incidentId: string, body: object, token: string) =>
    at.api.agent.post(`/v1/operations/incidents/${incidentId}/people-searches`).set(bearer(token)).send(body);
  const name = (personId: string, said: string) =>
    at.open.admin('update person set name = $2 where id = $1', [personId, said]);

  it('is by a part of a name or an address, across agencies, and stands in the audit log of each', async () => {
    const other = await createWorld(at.open, at.api.deps);
    await name(at.world.members.viewer.personId, 'Orla Vane');
    await name(other.members.viewer.personId, 'Maria VANE');
    await name(other.members.accountant.personId, 'Some 100% Else');
    const { incidentId } = await at.world.newIncident({ commanderId: at.world.operator.personId });
    const token = await operatorToken();
    const { status, body } = await search(incidentId, { part: 'vane' }, token);
    expect(status).toBe(200);
    const names = body.data.map(({ name: said }: { name: string }) => said).toSorted();
    expect(names).toEqual(['Maria VANE', 'Orla Vane']);
    const [orla] = body.data.filter((each: { personId: string }) => each.personId === at.world.members.viewer.personId);
    expect(orla).toMatchObject({ isOperator: false, places: [{ agencyId: at.world.agencyId, roles: ['viewer'] }] });
    const byMail = await search(incidentId, { part: at.world.members.admin.email.slice(0, 40).toUpperCase() }, token);
    expect(byMail.body.data.map(({ personId }: { personId: string }) => personId)).toEqual([
      at.world.members.admin.personId,
    ]);
    expect((await search(incidentId, { part: '%%%' }, token)).body.data).toEqual([]);
    expect((await search(incidentId, { part: 'va' }, token)).status).toBe(422);
    const told = await at.open.admin(
      `select for_agency, subject_id from audit_event where action = 'membership.shown_to_operator' and details->>'incidentId' = $1`,
      [incidentId],
    );
    expect(told).toContainEqual({ for_agency: other.agencyId, subject_id: other.members.viewer.membershipId });
    expect(
      JSON.stringify(await at.open.admin(`select * from audit_event where action = 'people.searched'`)),
    ).not.toContain('vane');
  });

  it('is for whoever commands an open incident', async () => {
    const token = await operatorToken();
    const { incidentId } = await at.world.newIncident({ commanderId: (await insertOperator(at.open.admin)).personId });
    expect((await search(incidentId, { part: 'vane' }, token)).status).toBe(403);
    const mine = await at.world.newIncident({ commanderId: at.world.operator.personId });
    await at.open.admin(
      `update incident set phase = 'closed', outcome = 'not_an_incident', closed_at = now() where id = $1`,
      [mine.incidentId],
    );
    expect((await search(mine.incidentId, { part: 'vane' }, token)).status).toBe(409);
  });

  it('is not for exercises, and comes to an end within an hour, whatever the incident', async () => {
    const other = await insertOperator(at.open.admin);
    const token = await at.world.token(other, { place: 'operations' });
    const exercise = await at.world.newIncident({ commanderId: other.personId, exercise: true });
    expect((await search(exercise.incidentId, { part: 'vane' }, token)).body).toMatchObject({ code: 'conflict' });
    const [one, two] = [1, 2].map(() => at.world.newIncident({ commanderId: other.personId }));
    const ids = [(await one)?.incidentId, (await two)?.incidentId].map(String);
    const asked = Array.from({ length: 32 }, (_, n) => search(String(ids[n % 2]), { part: 'vane' }, token));
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.map(({ body }) => body.code)).toEqual(['too_many_attempts', 'too_many_attempts']);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(3_500);
  });

  it('goes from the page of the incident to a form for each who is found, and names alert sources', async () => {
    const token = await operatorToken();
    const { incidentId } = await at.world.newIncident({ commanderId: at.world.operator.personId });
    await at.api.agent
      .post('/v1/operations/alert-sources')
      .set(bearer(token))
      .send({ name: 'Night <watch>', shape: 'generic' });
    const page = (await at.api.agent.get(`/operations/incidents/${incidentId}`).set(bearer(token))).text;
    expect(page).toContain('>Night &lt;watch&gt;</option>');
    expect(page).toContain(`action="/operations/incidents/${incidentId}/people-searches"`);
    const form = (verb: string, fields: object) =>
      at.api.agent
        .post(`/operations/incidents/${incidentId}/${verb}`)
        .set({ ...bearer(token), origin: 'http://localhost:4000' })
        .type('form')
        .send(fields);
    const { personId } = at.world.members.accountant;
    await name(personId, 'Una <b>Quill');
    const shown = (await form('people-searches', { part: 'una' })).text;
    expect(shown).toContain('Una &lt;b&gt;Quill');
    expect(shown).toContain(`name="personId" value="${personId}"`);
    expect((await form('containments', { personId, kind: 'end_sessions', reason: 'stolen' })).status).toBe(303);
    const rows = await at.open.admin('select kind, scope from containment where incident_id = $1', [incidentId]);
    expect(rows).toEqual([{ kind: 'end_sessions', scope: { personId } }]);
  });
});
