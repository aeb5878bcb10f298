import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { callsAs } from '../support/http/calls.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

const iban = 'IE29AIBK93115212345678';
const accountHolder = 'Máire Ní Dhomhnaill';
let open: OpenTestDatabase;
let api: TestApi;
let world: TestWorld;
let token = '';
const staff = () => callsAs(api, () => token);

beforeAll(async () => {
  open = await openTestDatabase();
  api = await startApi(open);
  world = await createWorld(open, api.deps);
  token = await world.token(world.members.accountant);
});
afterAll(async () => {
  await api?.close();
  await open?.close();
});

const kept = async (details: object) => {
  const { contactId } = await world.newContact();
  const path = `/v1/contacts/${contactId}/bank`;
  return { contactId, path, answer: await staff().put(path, { accountHolder, ...details }, { etag: 1 }) };
};

describe('bank details', () => {
  it.each([
    [{ iban: 'ie29 aibk 9311 5212 3456 78' }, { scheme: 'iban', iban }, '•••• 5678'],
    [
      { bsb: '062-000', accountNumber: '1234 5678' },
      { scheme: 'bsb', bsb: '062000', accountNumber: '12345678' },
      '•••• 5678',
    ],
    [{ bsb: '062000', accountNumber: '12345' }, { scheme: 'bsb', bsb: '062000', accountNumber: '12345' }, '•••• 45'],
    [
      { sortCode: '12–34–56', accountNumber: '87654321' },
      { scheme: 'sort_code', sortCode: '123456', accountNumber: '87654321' },
      '•••• 4321',
    ],
  ])('are shown masked and revealed as they are: %j', async (given, revealed, masked) => {
    const { answer, path } = await kept(given);
    expect([answer.status, answer.body.bankMasked, answer.body.version]).toEqual([200, masked, 2]);
    expect((await staff().get(path)).body).toEqual({ accountHolder, ...revealed });
  });

  it.each([
    [{ iban: 'IE29AIBK93115212345679' }, '/iban'],
    [{ iban: 'IE29AIBK9311521234567' }, '/iban'],
    [{ iban: 'ZZ29AIBK93115212345678' }, '/iban'],
    [{ iban, accountNumber: '12345678' }, '/accountNumber'],
    [{ iban, bsb: '062000' }, ''],
    [{ accountNumber: '12345678' }, ''],
    [{ bsb: '06200', accountNumber: '12345678' }, '/bsb'],
    [{ bsb: '062000' }, '/accountNumber'],
    [{ sortCode: '123456', accountNumber: '1234567' }, '/accountNumber'],
    [{ bsb: '062000', accountNumber: '12E45678' }, '/accountNumber'],
  ])('are refused with the field, which never says what was sent: %j', async (given, pointer) => {
    const { answer } = await kept(given);
    expect([answer.status, answer.body.faults]).toMatchObject([422, [{ in: 'body', pointer }]]);
    expect(answer.text).not.toMatch(/9311|12345/);
  });

  it('stand nowhere in clear: not in rows, audit events, logs or stored answers', async () => {
    const { contactId, path } = await kept({ iban });
    await staff().get(path);
    const tables = await open.admin<{ table: string }>(
      `select format('%I.%I', table_schema, table_name) as table from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { table } of tables) {
      const rows = await open.admin(`select t::text as row from ${table} t where t::text like '%93115212345678%'`);
      expect([table, rows]).toEqual([table, []]);
    }
    expect(JSON.stringify([api.requests, api.log])).not.toContain('93115212345678');
    const events = await open.admin('select action, details from audit_event where subject_id = $1 order by id', [
      contactId,
    ]);
    expect(events).toEqual([
      { action: 'contact.created', details: { kind: 'person' } },
      { action: 'contact.bank_changed', details: {} },
      { action: 'contact.bank_revealed', details: {} },
    ]);
  });

  it('are revealed to accountants and admins, and to nobody else', async () => {
    const { path } = await kept({ iban });
    for (const role of ['property_manager', 'viewer'] as const) {
      const by = await world.token(world.members[role]);
      expect((await callsAs(api, () => by).get(path)).status).toBe(403);
      expect((await callsAs(api, () => by).put(path, { accountHolder, iban }, { etag: 2 })).status).toBe(403);
    }
    const admin = await world.token(world.members.admin);
    expect((await callsAs(api, () => admin).get(path)).status).toBe(200);
  });

  it('moved to another contact by a hand in the database no longer open', async () => {
    const [from, to] = [await kept({ iban }), await kept({ iban: 'GB33BUKB20201555555555' })];
    await open.admin(`update contact set bank_sealed = (select bank_sealed from contact where id = $1) where id = $2`, [
      from.contactId,
      to.contactId,
    ]);
    const answer = await staff().get(to.path);
    expect([answer.status, answer.body.iban]).toEqual([500, undefined]);
    expect(answer.text).not.toContain('93115212345678');
  });

  it('are forgotten on request, and not kept for a contact in the archive or of another version', async () => {
    const { path } = await kept({ iban });
    expect((await staff().remove(path, { etag: 1 })).status).toBe(412);
    expect((await staff().remove(path, { etag: 2 })).body.bankMasked).toBeNull();
    expect((await staff().get(path)).status).toBe(404);
    const { contactId } = await world.newContact({ archived: true });
    const archived = await staff().put(`/v1/contacts/${contactId}/bank`, { accountHolder, iban }, { etag: 2 });
    expect(archived.body.code).toBe('conflict');
    const foreign = await (await createWorld(open, api.deps)).newContact({ bank: true });
    expect((await staff().get(`/v1/contacts/${foreign.contactId}/bank`)).status).toBe(404);
  });
});
