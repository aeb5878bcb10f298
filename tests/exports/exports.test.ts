import { once } from 'node:events';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { pause } from '../support/http/probes.ts';
import { bearer, served } from '../support/http/served.ts';
import { createWorld } from '../support/http/world.ts';

const at = served({ poolMax: 6 });
const as = async (role: 'admin' | 'viewer' | 'accountant') => bearer(await at.world.token(at.world.members[role]));
const ask = async (path: string, role: 'admin' | 'viewer' | 'accountant' = 'admin') =>
  fetch(`http://127.0.0.1:${at.api.port}/v1/exports/${path}`, { headers: await as(role) });
const rowsOf = async (path: string): Promise<Record<string, string>[]> =>
  parse(await (await ask(path)).text(), { columns: true, bom: true });

/** As spreadsheets run them, with what OWASP names and its full-width forms. */
const formulas = ['=1+1', '+353', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'];
const harmless = ['Seán "Óg" O’Brien, 2', 'a=b', '田中', "'=1", ' =1'];

/** As spreadsheets read what XML cannot hold (ECMA-376, 22.9.2.19); this library leaves it to its caller. */
const decoded = (text: string) =>
  text.replaceAll(/_x([0-9A-F]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const insertProperties = (names: readonly string[], agencyId = at.world.agencyId) =>
  at.open.admin(
    `insert into property (id, agency_id, name, type, line1, locality, country, bedrooms, search_terms)
     select gen_random_uuid(), $1, name, 'house', '1 Main St', 'Cork', 'IE', 3, array['n', 'x' || left(lower(split_part(name, ' ', 1)), 20)] from unnest($2::text[]) name`,
    [agencyId, names],
  );

describe('an export', () => {
  it('is CSV of every row of the list, and of no other agency', async () => {
    const other = await createWorld(at.open, at.api.deps);
    await insertProperties(['Theirs'], other.agencyId);
    await insertProperties(['Ours 1', 'Ours 2']);
    const answer = await ask('properties?q=xours');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename=properties-\d{4}-\d\d-\d\d\.csv$/);
    const rows: Record<string, string>[] = parse(await answer.text(), { columns: true });
    expect(rows.map(row => row['name']).toSorted()).toEqual(['Ours 1', 'Ours 2']);
    expect(rows[0]).toMatchObject({ type: 'house', bedrooms: '3', country: 'IE', version: '1', archivedAtUtc: '' });
    expect(rows[0]?.['createdAtUtc']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect((await rowsOf('properties')).map(row => row['name'])).not.toContain('Theirs');
  });

  it('never lets a text begin as a formula does, and leaves all others as they are', async () => {
    await insertProperties([...formulas, ...harmless]);
    const names = (await rowsOf('properties')).map(row => row['name']);
    for (const name of formulas) expect(names).toContain(`'${name}`);
    for (const name of harmless) expect(names).toContain(name);
    for (const name of names) expect(name).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });

  it('has no formula in a workbook either, and dates are dates there', async () => {
    const long = 'x'.repeat(40_000);
    await insertProperties([...formulas, ...harmless, long, 'a\u000bb _x0041_ <&>']);
    const answer = await ask('properties?format=xlsx');
    expect(answer.headers.get('content-type')).toContain('spreadsheetml.sheet');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await answer.arrayBuffer());
    const sheet = workbook.getWorksheet('properties');
    const names: unknown[] = [];
    const kinds = new Set<ExcelJS.ValueType>();
    sheet?.eachRow((row, number) => {
      if (number > 1) names.push(decoded(String(row.getCell(2).value)));
      row.eachCell(cell => kinds.add(cell.type));
    });
    for (const name of [...formulas, ...harmless]) expect(names).toContain(name);
    expect(names).toContain('a\u000bb _x0041_ <&>');
    expect(names).toContain(`${'x'.repeat(32_766)}…`);
    expect(kinds.has(ExcelJS.ValueType.Formula)).toBe(false);
    expect(sheet?.getRow(1).getCell(1).value).toBe('id');
    const created = sheet?.getRow(2).getCell(16).value;
    expect(created).toBeInstanceOf(Date);
    expect(Math.abs((created as Date).getTime() - Date.now())).toBeLessThan(600_000);
    expect(sheet?.getRow(2).getCell(11).value).toBe(3);
  });

  it('begins with the mark of UTF-8 on request, and with headings where there is no row', async () => {
    const marked = Buffer.from(await (await ask('properties?bom=true&q=nothinghassuchaname')).arrayBuffer());
    expect([...marked.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(marked.toString().trimEnd().split('\n')).toHaveLength(1);
    expect((await (await ask('contacts?q=%2B%2B')).text()).startsWith('id,kind,name,')).toBe(true);
  });

  it('is there for every list, in both formats', async () => {
    await at.world.newDocument({ state: 'ready' });
    const lease = await at.world.newLease();
    for (const kind of ['properties', 'contacts', 'leases', 'documents', 'tasks', 'notes'])
      for (const format of ['csv', 'xlsx']) {
        const answer = await ask(`${kind}?format=${format}`);
        expect([kind, format, answer.status]).toEqual([kind, format, 200]);
        await answer.arrayBuffer();
      }
    const [row] = (await rowsOf('leases')).filter(({ id }) => id === lease.leaseId);
    expect(row).toMatchObject({
      rentFrequency: expect.stringMatching(/ly$/),
      rentAmount: expect.stringMatching(/^\d+\.\d\d$/),
    });
    expect(row?.['renters']).not.toBe('');
    expect(row?.['property']).not.toBe('');
  });

  it('answers a filter that is wrong as the list does', async () => {
    const answer = await ask('contacts?email=nobody');
    expect([answer.status, await answer.json()]).toMatchObject([422, { faults: [{ in: 'query', pointer: '/email' }] }]);
    expect((await ask('properties?format=pdf')).status).toBe(422);
  });

  it('is refused to viewers and to staff who are limited to some properties', async () => {
    expect((await ask('properties', 'viewer')).status).toBe(403);
    const limited = await at.world.newLimited((await at.world.newProperty()).propertyId);
    const headers = bearer(await at.world.token(limited));
    const answer = await fetch(`http://127.0.0.1:${at.api.port}/v1/exports/contacts`, { headers });
    expect(answer.status).toBe(403);
  });

  it('is on record before it leaves, with its kind and format only', async () => {
    await ask('contacts?format=xlsx&q=secret', 'accountant');
    const events = await at.open.admin(
      `select action, subject_type, details from audit_event where for_agency = $1 and action = 'export.made' order by at desc limit 1`,
      [at.world.agencyId],
    );
    expect(events).toEqual([
      { action: 'export.made', subject_type: 'export', details: { format: 'xlsx', kind: 'contacts' } },
    ]);
  });

  it('stops its query when the reader goes away, and gives its place back; meanwhile there are few', async () => {
    await at.open.admin(
      `insert into property (id, agency_id, name, type, line1, locality, country)
       select gen_random_uuid(), $1, repeat('x', 900), 'house', '1 Main St', 'Bantry', 'IE' from generate_series(1, 40000)`,
      [at.world.agencyId],
    );
    const headers = await as('admin');
    const open = async () => {
      const sent = httpGet({ port: at.api.port, host: '127.0.0.1', path: '/v1/exports/properties', headers });
      sent.on('error', () => undefined);
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      return { sent, response };
    };
    const [first, second] = [await open(), await open()];
    expect([first.response.statusCode, second.response.statusCode]).toEqual([200, 200]);
    const third = await open();
    expect(third.response.statusCode).toBe(429);
    expect(third.response.headers['retry-after']).toBe('30');
    for (const { sent } of [first, second, third]) sent.destroy();
    const copying = () =>
      at.open.admin(
        `select from pg_stat_activity where state <> 'idle' and query like 'copy (%' and datname = current_database()`,
      );
    for (let tries = 0; tries < 100 && (await copying()).length > 0; tries += 1) await pause(50);
    expect(await copying()).toEqual([]);
    const again = await ask('properties?locality=Bantry');
    expect((await again.text()).split('\n')).toHaveLength(40_002);
  }, 30_000);
});
