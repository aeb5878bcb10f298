import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyFile } from '../../activities/imports/apply-file.ts';
import { withRun } from '../../activities/kernel/current-run.ts';
import { importShapes } from '../../infra/imports/import-shapes.ts';
import { importRows } from '../../src/imports/import-rows.contract.ts';
import { workflowIdOf } from '../../src/kernel/contract.ts';
import { createDocumentWorld, type DocumentWorld } from '../documents/support/world.ts';
import { createWorld } from '../support/http/world.ts';
import { keepHistory } from '../temporal/replay.ts';
import { until } from '../temporal/support/until.ts';

const kept = ['contact', 'property', 'lease', 'lease_party', 'lease_rent', 'portal_scope', 'audit_event'] as const;

describe('an import', () => {
  let world: DocumentWorld;
  let token: string;
  let count = 0;
  beforeAll(async () => {
    world = await createDocumentWorld();
    token = await world.agency.token(world.agency.members.property_manager);
  }, 60_000);
  afterAll(() => world?.close());

  const send = (query: Record<string, string>, body: string | Buffer, type = 'text/csv', as = token) =>
    world.api.agent
      .post('/v1/imports')
      .query(query)
      .auth(as, { type: 'bearer' })
      .set('idempotency-key', `import-${++count}`)
      .set('content-type', type)
      .send(body);
  const get = (path: string, as = token) => world.api.agent.get(path).auth(as, { type: 'bearer' });
  const ended = async (id: string) => {
    await until(async () => (await get(`/v1/imports/${id}`)).body.finishedAt !== null, 50_000);
    return (await get(`/v1/imports/${id}`)).body;
  };
  const imported = async (kind: string, mode: string, body: string | Buffer, type?: string) => {
    const answer = await send({ kind, mode }, body, type);
    expect([answer.status, answer.headers['location']]).toEqual([202, `/v1/imports/${answer.body.id}`]);
    return ended(answer.body.id);
  };
  const workflowOf = (importId: string) =>
    workflowIdOf(importRows, { agencyId: world.agency.agencyId, importId, charset: 'utf-8' });
  const tables = async () =>
    Promise.all(
      kept.map(async table => {
        const own = table === 'audit_event' ? "for_agency = $1 and subject_type <> 'data_import'" : 'agency_id = $1';
        const sql = `select count(*)::int as rows, coalesce(md5(string_agg(t::text, '' order by id)), '') as hash from ${table} t where ${own}`;
        return [table, await world.open.admin(sql, [world.agency.agencyId])];
      }),
    );
  const contacts = (from: number, to: number) =>
    `kind,givenName,familyName,email,roles\n${Array.from({ length: to - from }, (_x, at) => `person,Test,Number ${from + at},n${from + at}@example.test,renter\n`).join('')}`;

  it('checks every row and adds nothing in a dry run', async () => {
    const before = await tables();
    const body = `${contacts(0, 700)}company,,,not-an-address,owner cat\nperson,A\n`;
    const found = await imported('contacts', 'check', body);
    expect(found).toMatchObject({ state: 'refused', rowsTotal: 702, rowsBad: 2, rowsApplied: 0, mode: 'check' });
    expect(found.faults).toEqual([
      { row: 701, line: 702, column: 'roles', detail: expect.any(String) },
      { row: 702, line: 703, column: null, detail: 'has 2 cells, and there are 5 headings' },
    ]);
    const good = await imported('contacts', 'check', contacts(0, 600));
    expect(good).toMatchObject({ state: 'checked', rowsTotal: 600, rowsBad: 0, faults: [] });
    expect(await tables()).toEqual(before);
    await keepHistory(world, workflowOf(good.id), 'import-rows-checked');
  }, 60_000);

  it('adds rows as their routes do, each with its audit event, and removes the file', async () => {
    const done = await imported('contacts', 'apply', contacts(1_000, 1_601));
    expect(done).toMatchObject({ state: 'done', rowsTotal: 601, rowsApplied: 601, rowsBad: 0 });
    const [made] = await world.open.admin(
      `select count(*)::int as rows, count(distinct c.email)::int as emails, count(distinct a.id)::int as events
       from contact c left join audit_event a on a.subject_id = c.id::text and a.action = 'contact.created'
       where c.agency_id = $1 and c.name like 'Test Number 1___'`,
      [world.agency.agencyId],
    );
    expect(made).toEqual({ rows: 601, emails: 601, events: 601 });
    await world.client.workflow.getHandle(workflowOf(done.id)).result();
    const [row] = await world.open.admin('select object_key from data_import where id = $1', [done.id]);
    expect(row).toEqual({ object_key: null });
    await keepHistory(world, workflowOf(done.id), 'import-rows-applied');
  }, 60_000);

  it('takes one of two that send the same file at once', async () => {
    const body = contacts(8_000, 8_003);
    const sent = await Promise.all([1, 2, 3, 4].map(() => send({ kind: 'contacts', mode: 'apply' }, body)));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([202, 409, 409, 409]);
    await ended(sent.find(({ status }) => status === 202)?.body.id);
  }, 60_000);

  it.each([
    ['NUL', 'kind,given\0Name\nperson,a\n'],
    ['a character that the limit of a quote cuts in two', `kind,${'x'.repeat(59)}😀\nperson,a\n`],
  ])(
    'comes to its end with %s in a heading, which cannot be stored',
    async (_what, body) => {
      expect(await imported('contacts', 'check', body)).toMatchObject({
        state: 'refused',
        faults: [{ row: 0, line: 1 }],
      });
    },
    60_000,
  );

  it('adds leases by the name of the property and the addresses of the renters, and names what is not there', async () => {
    const place = 'property,renters,startsOn,endsOn,rentAmount,rentFrequency,currency\n';
    await imported(
      'properties',
      'apply',
      'name;type;line1;locality;country;bedrooms\nTower 1;house;1 Main St;Cork;IE;3\nTwin;house;2 Main St;Cork;IE;\nTwin;house;3 Main St;Cork;IE;\n',
    );
    await imported(
      'contacts',
      'apply',
      'kind,givenName,email\nperson,Una,una@example.test\nperson,Oran,oran@Example.test\n',
    );
    const good = `${place}Tower 1,una@example.test; oran@example.test,2026-03-01,,1450.5,monthly,EUR\n`;
    expect(await imported('leases', 'apply', good)).toMatchObject({ state: 'done', rowsApplied: 1 });
    const [lease] = await world.open.admin(
      `select l.state, r.amount_minor, (select count(*)::int from lease_party p where p.lease_id = l.id) as parties
       from lease l join lease_rent r on r.lease_id = l.id join property p on p.id = l.property_id where p.name = 'Tower 1'`,
    );
    expect(lease).toEqual({ state: 'draft', amount_minor: '145050', parties: 2 });
    const bad = `${place}Twin,nobody@example.test,2026-02-30,,1.999,monthly,EUR\nTower 1,una@example.test,2026-02-30,,1.999,monthly,USD\n`;
    const { faults, state } = await imported('leases', 'apply', bad);
    expect(state).toBe('refused');
    expect(faults.map(({ row, column }: { row: number; column: string }) => `${row} ${column}`)).toEqual([
      '1 property',
      '1 renters',
      '2 startsOn',
      '2 rentAmount',
    ]);
  }, 60_000);

  it('applies a step twice without adding a row twice, as after the end of a worker', async () => {
    const { agencyId } = world.agency;
    const answer = await send({ kind: 'contacts', mode: 'check' }, contacts(5_000, 5_600));
    const [stored] = await world.open.admin('select object_key from data_import where id = $1', [answer.body.id]);
    const copy = `${agencyId}/imports/${answer.body.id}`;
    expect(stored).toEqual({ object_key: copy });
    await ended(answer.body.id);
    await world.client.workflow.getHandle(workflowOf(answer.body.id)).result();
    const { documents } = world.api.deps;
    const text = async function* () {
      yield Buffer.from(contacts(5_000, 5_600));
    };
    await documents.storage.put(copy, documents.cipher.encrypt(text(), { agencyId, documentId: answer.body.id }));
    await world.open.admin('update data_import set object_key = $2, finished_at = null where id = $1', [
      answer.body.id,
      copy,
    ]);
    const named = { agencyId, importId: answer.body.id, charset: 'utf-8', from: 0 };
    const run = {
      workflowId: workflowOf(answer.body.id),
      runId: 'x',
      executionId: 'x',
      kind: 'import-rows',
      attempt: 1,
    };
    const deps = { database: world.open.database, documents, importShapes };
    let beats = 0;
    const dying = () => {
      beats += 1;
      throw new Error('the worker ends here');
    };
    const step = (beat: () => void) =>
      withRun({ ...run, scope: { kind: 'agency', agencyId }, generation: '' }, () => applyFile(deps, named, beat));
    await expect(step(dying)).rejects.toThrow('the worker ends here');
    expect(await step(() => undefined)).toEqual({ applied: 600, last: true, faults: [] });
    const [made] = await world.open.admin(
      `select count(*)::int as rows from contact where agency_id = $1 and name like 'Test Number 5___'`,
      [agencyId],
    );
    expect([beats, made]).toEqual([1, { rows: 600 }]);
  }, 60_000);

  it('refuses a file that was applied before, unless told otherwise', async () => {
    const body = contacts(7_000, 7_001);
    await imported('contacts', 'apply', body);
    const again = await send({ kind: 'contacts', mode: 'apply' }, body);
    expect([again.status, again.body.code]).toEqual([409, 'already_done']);
    expect((await send({ kind: 'contacts', mode: 'check' }, body)).status).toBe(202);
    expect((await send({ kind: 'contacts', mode: 'apply', again: 'true' }, body)).status).toBe(202);
  }, 60_000);

  it('says what is wrong with a file as a whole, and reads the encoding that is named', async () => {
    const latin = Buffer.from('kind,givenName,email\nperson,Seán,sean.latin@example.test\n', 'latin1');
    const bad = await imported('contacts', 'apply', latin);
    expect(bad).toMatchObject({ state: 'refused', rowsBad: 1, rowsApplied: 0 });
    expect(bad.faults).toEqual([{ row: 0, line: 2, column: null, detail: expect.stringContaining('windows-1252') }]);
    const good = await imported('contacts', 'apply', latin, 'text/csv; charset=windows-1252');
    expect(good.state).toBe('done');
    expect((await get('/v1/contacts?email=sean.latin@example.test')).body.data[0].givenName).toBe('Seán');
    expect((await send({ kind: 'contacts' }, 'kind\n', 'text/csv; charset=none')).status).toBe(415);
    expect((await send({ kind: 'contacts' }, '')).status).toBe(422);
  }, 60_000);

  it('is seen by nobody of another agency, and made by nobody without the permission', async () => {
    const { body } = await send({ kind: 'contacts' }, contacts(8_000, 8_001));
    const other = await createWorld(world.open, world.api.deps);
    const theirs = await other.token(other.members.admin);
    expect((await get(`/v1/imports/${body.id}`, theirs)).status).toBe(404);
    expect((await get('/v1/imports', theirs)).body.data).toEqual([]);
    const viewer = await world.agency.token(world.agency.members.viewer);
    expect((await send({ kind: 'contacts' }, contacts(1, 2), 'text/csv', viewer)).status).toBe(403);
    const template = await get('/v1/imports/template?kind=leases');
    expect(template.text.split(/\r?\n/)[0]).toContain('property,renters,reference,startsOn');
  }, 60_000);
});
