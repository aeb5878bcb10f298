import { beforeAll, describe, expect, it } from '@jest/globals';
import { createContact } from '../../src/contacts/create-contact.ts';
import { systemActor } from '../../src/kernel/actor.ts';
import { withAgency } from '../../src/kernel/with-agency.ts';
import { publicUrl } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { insertOperator } from '../support/http/people.ts';
import { bearer, served } from '../support/http/served.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const at = served();
let other: TestWorld;
let [ann, ben, cat]: ReturnType<typeof callsAs>[] = [];
let benToken: string;
beforeAll(async () => {
  other = await createWorld(at.open, at.api.deps);
  const people = [at.world.operator, await insertOperator(at.open.admin), await insertOperator(at.open.admin)];
  const tokens = await Promise.all(people.map(person => at.world.token(person, { place: 'operations' })));
  [ann, ben, cat] = tokens.map(token => callsAs(at.api, () => token));
  benToken = String(tokens[1]);
  await at.open.admin(`update agency set name = 'Quay & Söhne GmbH' where id = $1`, [other.agencyId]);
  await at.open.admin(`update person set email = 'ada@quay.example' where id = $1`, [other.members.admin.personId]);
  await at.open.admin(`update person set name = 'Grete Kai' where id = $1`, [other.members.viewer.personId]);
});
const as = (who: ReturnType<typeof callsAs> | undefined) => {
  if (!who) throw new Error('nobody');
  return who;
};

type Fault = { pointer: string; detail: string };
/** A draft to the world's agency with this text, of an incident that touched the other one, too. */
async function drafted(body: string) {
  const { incidentId, noticeId } = await at.world.newNotice();
  await at.open.admin(
    `insert into affected_agency (id, incident_id, for_agency, state, basis, data_categories)
     values (gen_random_uuid(), $1, $2, 'proposed', '{}', '{}')`,
    [incidentId, other.agencyId],
  );
  // As the run would have drafted it from what was written for the agencies.
  await at.open.admin('update breach_notice set body = $2 where id = $1', [noticeId, body]);
  const path = `/v1/operations/incidents/${incidentId}/notices/${noticeId}`;
  const read = async () => (await as(ann).get(path)).body;
  const { sha256, version } = await read();
  const approve = (who: typeof ann, exceptions?: { word: string; reason: string }[]) =>
    as(who).post(`${path}/approvals`, { sha256, ...(exceptions ? { exceptions } : {}) });
  return { incidentId, noticeId, path, read, sha256, version, approve };
}
const plain = 'To you.\n\nNames were read';

describe('[A4] a notice says nothing of other agencies', () => {
  it.each([
    ['its name', () => 'at QUAY & SOEHNE'.replace('OE', 'Ö'), /line 3 names another agency, "Quay & Söhne GmbH"/],
    ['its id', () => `of ${other.agencyId.replaceAll('-', '')}`, /line 3 has an id of another agency/],
    ['the id of a member', () => `by ${other.members.admin.membershipId}`, /line 3 has an id of another agency/],
    ['an address of its people', () => `by ADA@Quay.example`, /line 3 has an e-mail address/],
    ['the name of somebody there', () => 'by Kai, Grete', /line 3 names somebody of another agency, "Grete Kai"/],
  ])('is not approved, nor changed to, with %s', async (_what, said, expected) => {
    const { path, approve, version, read, noticeId } = await drafted(`${plain} ${said()}.`);
    const refused = await approve(ben);
    expect([refused.status, refused.body.code]).toEqual([409, 'conflict']);
    expect(refused.body.faults).toEqual([{ in: 'body', pointer: '/body', detail: expect.stringMatching(expected) }]);
    const { findings } = (await read()).comparison;
    expect(findings).toMatchObject([{ agencyId: other.agencyId, field: 'body', line: 3 }]);
    await at.open.admin('update breach_notice set body = $2 where id = $1', [noticeId, plain]);
    const edited = await as(ann).patch(path, { subject: `What happened ${said()}` }, { etag: version });
    expect([edited.status, edited.body.faults.map(({ pointer }: Fault) => pointer)]).toEqual([422, ['/subject']]);
  });

  it('is compared with every agency there is, with people of affected ones alone, and not with the own one', async () => {
    const third = await createWorld(at.open, at.api.deps);
    await at.open.admin(`update agency set name = 'Third Place' where id = $1`, [third.agencyId]);
    await at.open.admin(`update person set name = 'Ulla Fern' where id = $1`, [third.members.viewer.personId]);
    const { email } = at.world.members.admin;
    const own = `${at.world.agencyName}, ${email}, ${at.world.agencyId}, ${at.world.operator.email}, Ulla Fern`;
    const { read } = await drafted(`${plain} of ${own}, and of third-place.`);
    const { comparison } = await read();
    expect(comparison.findings).toMatchObject([{ kind: 'agency', word: 'Third Place', mayBeOrdinary: true }]);
    expect(comparison.agencies).toBeGreaterThanOrEqual(2);
    expect(comparison.people).toBeGreaterThanOrEqual(1);
  });

  it('is compared with contacts of affected agencies who do not sign in, by two words of their names', async () => {
    const contact = (agencyId: string, givenName: string, familyName: string) =>
      withAgency(at.open.database, systemActor(agencyId, 'tests'), unit =>
        createContact(unit, { kind: 'person', givenName, familyName }),
      );
    await contact(other.agencyId, 'Órla', 'Vane');
    await contact(other.agencyId, 'Mia', 'Shared');
    await contact(at.world.agencyId, 'Mia', 'Shared');
    await contact(other.agencyId, '', 'Letters');
    const { read } = await drafted(`${plain} of Mia Shared in letters. By Orla K. Vane, and by 0rlaVane.`);
    const { findings } = (await read()).comparison;
    expect(
      findings.map(({ kind, word, line }: { kind: string; word: string; line: number }) => [kind, word, line]),
    ).toEqual([['person', 'Órla Vane', 3]]);
    for (const said of ['VANE, Orla', 'OrlaVane', 'Orla Vаne', '0rla Vane'])
      expect([said, (await (await drafted(`${plain} by ${said}.`)).read()).comparison.findings]).toEqual([
        said,
        [expect.objectContaining({ word: 'Órla Vane' })],
      ]);
  });

  it('is compared by itself where an incident has several: the own name is what another one must not say', async () => {
    const { noticeId, path } = await drafted(`${plain} at ${other.agencyId}.`);
    await at.open.admin(
      `insert into breach_notice (id, incident_id, for_agency, kind, sequence, language, subject, body, sha256)
       select gen_random_uuid(), incident_id, $2, kind, sequence, language, subject, $3, sha256 from breach_notice where id = $1`,
      [noticeId, other.agencyId, `${plain} at Quay & Söhne GmbH, ada@quay.example, and at ${at.world.agencyName}.`],
    );
    const { body } = await as(ann).get(path.replace(/\/[^/]+$/, ''));
    const found = body.data.map((each: { agencyId: string; comparison: { findings: { word: string }[] } }) => [
      each.agencyId,
      each.comparison.findings.map(({ word }) => word),
    ]);
    expect(found).toContainEqual([at.world.agencyId, [other.agencyId]]);
    expect(found.find(([agencyId]: [string]) => agencyId === other.agencyId)?.[1]).toContain(at.world.agencyName);
    expect(found.find(([agencyId]: [string]) => agencyId === other.agencyId)?.[1]).not.toContain('ada@quay.example');
  });

  it('takes a name as an ordinary word when both approvers say so, each with a reason, and keeps what they said', async () => {
    const home = await createWorld(at.open, at.api.deps);
    await at.open.admin(`update agency set name = 'Home' where id = $1`, [home.agencyId]);
    const { approve, read, path, incidentId } = await drafted(`${plain} at home, by somebody's phone.`);
    const said = [{ word: 'home', reason: 'where the person works' }];
    expect((await approve(ben)).status).toBe(409);
    expect((await approve(ben, [{ word: 'house', reason: 'something else' }])).status).toBe(409);
    expect((await approve(ben, said)).status).toBe(200);
    expect((await approve(cat)).status).toBe(409);
    const { status, body } = await approve(cat, said);
    expect([status, body.state]).toEqual([200, 'approved']);
    expect((await read()).approvals.map((each: { exceptions: unknown }) => each.exceptions)).toEqual([said, said]);
    const lines = await at.open.admin(
      `select text from incident_event where incident_id = $1 and kind = 'notice_approved'`,
      [incidentId],
    );
    expect(lines.map(({ text }) => text)).toEqual(
      Array(2).fill('"home" is an ordinary word here: where the person works'),
    );
    const page = (await as(ann).get(path.replace('/v1', '').replace(/\/notices.*/, ''))).text;
    expect(page).toContain('“home” is an ordinary word here, where the person works');
    await at.open.admin(`update agency set name = 'No more' where id = $1`, [home.agencyId]);
  });

  it('is approved with a first or last name alone, which whoever approves is shown: another one may be meant', async () => {
    await at.open.admin(`update person set name = 'Tilda Harrow' where id = $1`, [
      other.members.property_manager.personId,
    ]);
    const { approve, read, incidentId } = await drafted(`${plain} by Harrow.\n\nIt was told to Tilda, as in May.`);
    const { comparison } = await read();
    expect([comparison.findings, comparison.singleNames]).toEqual([
      [],
      [
        { word: 'Harrow', field: 'body', line: 3, excerpt: 'Names were read by Harrow.', people: 1 },
        { word: 'Tilda', field: 'body', line: 5, excerpt: 'It was told to Tilda, as in May.', people: 1 },
      ],
    ]);
    const page = (await as(ben).get(`/operations/incidents/${incidentId}`)).text;
    expect(page).toContain('Look at these before you approve');
    expect((await approve(ben)).status).toBe(200);
  });

  it('shows the comparison on its page, and takes an exception by its form', async () => {
    await at.open.admin(`update agency set name = 'Street' where id = $1`, [other.agencyId]);
    const { incidentId, noticeId, sha256, read } = await drafted(`${plain} by letters to a street.`);
    const page = (await as(ben).get(`/operations/incidents/${incidentId}`)).text;
    expect(page).toContain('Nobody can approve it as long as this is in the text');
    expect(page).toContain('If “Street” is an ordinary word here: why.');
    const form = (fields: object) =>
      at.api.agent
        .post(`/operations/incidents/${incidentId}/notices/${noticeId}/approval`)
        .set({ ...bearer(benToken), origin: publicUrl })
        .type('form')
        .send({ sha256, ...fields });
    expect((await form({ ordinaryWords: 'Street', ordinaryReason: '' })).status).toBe(409);
    expect((await form({ ordinaryWords: 'Street', ordinaryReason: 'a street as such' })).status).toBe(303);
    expect((await read()).approvals).toMatchObject([{ exceptions: [{ word: 'Street', reason: 'a street as such' }] }]);
    await at.open.admin(`update agency set name = 'Quay & Söhne GmbH' where id = $1`, [other.agencyId]);
  });

  it('is drafted from what was written for the agencies, never from what the company notes for itself', async () => {
    const { incidentId, agencyId } = await at.world.newNotice({ state: 'sent' });
    const patch = async (change: object) => {
      const path = `/v1/operations/incidents/${incidentId}`;
      return as(ann).patch(path, change, { etag: (await as(ann).get(path)).body.version });
    };
    const inside = {
      summary: 'inside one',
      measures: 'inside two',
      advice: 'inside three',
      consequences: 'inside four',
    };
    const told = { agencySummary: 'told one', agencyMeasures: 'told two', agencyAdvice: 'told three' };
    expect((await patch({ ...inside, ...told, agencyConsequences: 'told four' })).status).toBe(200);
    const { status, body } = await as(ann).post(`/v1/operations/incidents/${incidentId}/notices`, { agencyId });
    expect(status).toBe(201);
    for (const number of ['one', 'two', 'three', 'four']) {
      expect(body.body).toContain(`told ${number}`);
      expect(body.body).not.toContain(`inside ${number}`);
    }
  });
});

describe('[A4] approvals of a notice', () => {
  it('do not count of somebody whose account has ended since: another one has to approve', async () => {
    const dan = await insertOperator(at.open.admin);
    const token = await at.world.token(dan, { place: 'operations' });
    const { approve, read } = await drafted(plain);
    expect((await approve(callsAs(at.api, () => token))).status).toBe(200);
    expect((await as(ann).remove(`/v1/operations/people/${dan.personId}`)).status).toBe(204);
    expect((await approve(ben)).body.state).toBe('draft');
    expect((await approve(cat)).body.state).toBe('approved');
    expect((await read()).approvals).toHaveLength(3);
  });

  it('of one person twice at the same time count once, of two persons at the same time as two', async () => {
    const { approve, read, path, sha256 } = await drafted(plain);
    const twice = await Promise.all([approve(ben), approve(ben), approve(ben)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
    expect((await read()).state).toBe('draft');
    expect((await approve(cat)).body.state).toBe('approved');
    const second = await drafted(plain);
    const both = await Promise.all([second.approve(ben), second.approve(cat)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await second.read()).toMatchObject({ state: 'approved', approvals: [{}, {}] });
    const late = await as(ann).post(`${path}/approvals`, { sha256 });
    expect([late.status, late.body.code]).toEqual([409, 'conflict']);
  });

  it('fall away with a change of the text, and are not the author’s, nor an editor’s, to give', async () => {
    const { approve, path, read, version } = await drafted(plain);
    expect((await approve(ben)).status).toBe(200);
    const edited = await as(ann).patch(path, { body: `${plain}, by somebody.` }, { etag: version });
    expect([edited.status, edited.body.approvals]).toEqual([200, []]);
    const old = await approve(cat);
    expect([old.status, old.body.code]).toEqual([412, 'version_stale']);
    const { sha256 } = edited.body;
    const own = await as(ann).post(`${path}/approvals`, { sha256 });
    expect([own.status, own.body.code]).toEqual([403, 'second_person_required']);
    expect((await as(cat).post(`${path}/approvals`, { sha256 })).body.state).toBe('draft');
    expect((await as(ben).post(`${path}/approvals`, { sha256 })).body.state).toBe('approved');
    expect((await read()).approvals).toHaveLength(2);
    // One that a person has asked for is theirs.
    const sent = await at.world.newNotice({ state: 'sent' });
    const asked = await as(ann).post(`/v1/operations/incidents/${sent.incidentId}/notices`, {
      agencyId: sent.agencyId,
    });
    const approval = `/v1/operations/incidents/${sent.incidentId}/notices/${asked.body.id}/approvals`;
    expect((await as(ann).post(approval, { sha256: asked.body.sha256 })).status).toBe(403);
  });

  it('are not to be given by whoever wrote what it was drafted from, until another one has written that', async () => {
    const { incidentId, agencyId } = await at.world.newNotice({ state: 'sent' });
    const path = `/v1/operations/incidents/${incidentId}`;
    const write = async (who: typeof ann, change: object) =>
      as(who).patch(path, change, { etag: (await as(ann).get(path)).body.version });
    const code = async (who: typeof ann, { id, sha256 }: { id: string; sha256: string }) =>
      (await as(who).post(`${path}/notices/${id}/approvals`, { sha256 })).body.code;
    expect((await write(ben, { agencySummary: 'Names were read.', summary: 'ours' })).status).toBe(200);
    const [affected] = (await as(ann).get(`${path}/affected-agencies`)).body.data;
    const said = { consequences: 'Letters may come.', reason: 'the log shows it' };
    const part = `${path}/affected-agencies/${affected.id}`;
    expect((await as(cat).patch(part, said, { etag: affected.version })).status).toBe(200);
    const { body: draft } = await as(ann).post(`${path}/notices`, { agencyId });
    expect([await code(ben, draft), await code(cat, draft)]).toEqual(Array(2).fill('second_person_required'));
    const pageOf = async (who: typeof ann) => (await as(who).get(`/operations/incidents/${incidentId}`)).text;
    const [forAnn, forBen] = [await pageOf(ann), await pageOf(ben)];
    expect(forAnn).toContain('You wrote or changed this text, so others approve it.');
    expect(forBen).toContain('It says what you wrote for the agencies, so others approve it.');
    for (const page of [forAnn, forBen]) expect(page).not.toContain('Approve this text');
    await at.open.admin(`update person set name = 'Dora Free' where id = $1`, [
      (await insertOperator(at.open.admin)).personId,
    ]);
    expect(await pageOf(ben)).toMatch(/Who can: [^<]*Dora Free/);
    expect((await write(cat, { agencySummary: 'Names of renters were read.', summary: 'ours' })).status).toBe(200);
    expect([await code(ben, draft), await code(cat, draft)]).toEqual([undefined, 'second_person_required']);
  });

  it('and a change of the text at the same time leave no approved text that nobody approved', async () => {
    const { approve, path, read, version, sha256 } = await drafted(plain);
    await approve(ben);
    const [approved, edited] = await Promise.all([
      approve(cat),
      as(ann).patch(path, { body: `${plain}, and more of them.` }, { etag: version }),
    ]);
    const now = await read();
    const approvedOld = now.state === 'approved' && now.sha256 === sha256 && edited.status !== 200;
    const editedFirst = now.state === 'draft' && now.approvals.length === 0 && approved.status === 412;
    expect(approvedOld || editedFirst).toBe(true);
  });
});
