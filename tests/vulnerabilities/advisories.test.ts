import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import * as csafTests from '@secvisogram/csaf-validator-lib/basic.js';
import validate from '@secvisogram/csaf-validator-lib/validate.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { insertOperator } from '../support/http/people.ts';
import { served } from '../support/http/served.ts';
import { isSignedBy } from './support/gpg.ts';

const text = {
  title: 'Notes of staff were shown to renters',
  description: 'Renters could read **notes** of staff. <script>alert(1)</script> [more](javascript:alert(1))',
  remedy: 'Fixed by us; nothing is left to do.',
  cve: 'CVE-2026-12345',
};

async function officialSchemas() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const read = async (name: string) =>
    JSON.parse(await readFile(new URL(`support/schemas/${name}.json`, import.meta.url), 'utf8'));
  for (const name of ['cvss-v2.0', 'cvss-v3.0', 'cvss-v3.1']) {
    const { $schema: _schema, id: _id, ...schema } = await read(name);
    ajv.addSchema(
      { ...schema, $id: `https://www.first.org/cvss/${name}.json` },
      `https://www.first.org/cvss/${name}.json`,
    );
  }
  ajv.addSchema(await read('csaf_json_schema'));
  ajv.addSchema(await read('provider_json_schema'));
  return (name: 'csaf' | 'provider', document: unknown) => {
    ajv.validate(`https://docs.oasis-open.org/csaf/csaf/v2.0/${name}_json_schema.json`, document);
    return ajv.errors ?? [];
  };
}

describe('advisories', () => {
  const at = served({ poolMax: 6 });
  const home = '/v1/operations';
  const tokenOf = async (who = at.world.operator) => at.world.token(who, { place: 'operations' });
  const call = (method: 'get' | 'post' | 'patch', path: string, token: string) =>
    at.api.agent[method](path).auth(token, { type: 'bearer' });
  const drafted = async (state: 'fixing' | 'fixed' = 'fixed') => {
    const report = await at.world.newReport(state);
    const [author, other] = [await tokenOf(), await tokenOf(await insertOperator(at.open.admin))];
    const draft = await call('post', `${home}/vulnerability-reports/${report.reportId}/advisory`, author).send(text);
    expect(draft.status).toBe(201);
    const publish = (token: string, version: number, summary = 'First publication') =>
      call('post', `${home}/advisories/${draft.body.id}/publication`, token)
        .set('if-match', `"${version}"`)
        .send({ summary });
    return { report, author, other, advisory: draft.body, publish };
  };
  const get = (path: string) => at.api.agent.get(path).redirects(0);
  const fileOf = (trackingId: string) =>
    `/.well-known/csaf/white/${new Date().getUTCFullYear()}/${trackingId.toLowerCase()}.json`;

  it('[A1] are published by somebody else than their author, once the weakness is fixed', async () => {
    const { advisory, author, other, publish, report } = await drafted('fixing');
    expect((await publish(author, 1)).body.code).toBe('second_person_required');
    expect((await publish(other, 1)).body).toMatchObject({ code: 'phase_not_ready', facts: { state: 'fixing' } });
    await call('post', `${home}/vulnerability-reports/${report.reportId}/fix`, author).expect(200);
    expect((await get(`/security/advisories/${advisory.trackingId}`)).status).toBe(404);
    expect((await get(fileOf(advisory.trackingId))).status).toBe(404);
    const both = await Promise.all([publish(other, 1), publish(other, 1)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const read = await call('get', `${home}/vulnerability-reports/${report.reportId}`, author);
    expect(read.body).toMatchObject({
      state: 'disclosed',
      advisory: { trackingId: advisory.trackingId, state: 'published' },
    });
    expect((await publish(other, 2)).body.code).toBe('already_done');
    const again = await call('post', `${home}/vulnerability-reports/${report.reportId}/advisory`, author).send(text);
    expect(again.body.code).toBe('already_done');
  });

  it('[A1] hold the official schema of CSAF 2.0 and its mandatory tests', async () => {
    const { advisory, other, publish } = await drafted();
    await publish(other, 1);
    const faults = await officialSchemas();
    const { headers, text: body } = await get(fileOf(advisory.trackingId)).buffer(true);
    expect(headers['content-type']).toBe('application/json');
    const document = JSON.parse(body);
    expect(faults('csaf', document)).toEqual([]);
    expect(faults('csaf', { ...document, document: { ...document.document, tracking: undefined } })).not.toEqual([]);
    const outcome = await validate(Object.values(csafTests), document);
    expect(outcome.tests.filter(({ isValid }) => !isValid)).toEqual([]);
    expect(outcome.tests.length).toBeGreaterThan(30);
    const provider = await get('/.well-known/csaf/provider-metadata.json');
    expect(faults('provider', provider.body)).toEqual([]);
    expect(provider.body).toMatchObject({ role: 'csaf_trusted_provider', publisher: { category: 'vendor' } });
  });

  it('[A1] are handed out with hashes and a signature that GnuPG takes, and are listed', async () => {
    const { advisory, other, publish } = await drafted();
    await publish(other, 1);
    const path = fileOf(advisory.trackingId);
    const name = path.split('/').at(-1) ?? '';
    const body = (await get(path).buffer(true)).text;
    for (const algorithm of ['sha256', 'sha512'])
      expect((await get(`${path}.${algorithm}`)).text).toBe(
        `${createHash(algorithm).update(body).digest('hex')}  ${name}\n`,
      );
    const key = (await get('/.well-known/openpgp-key.asc')).text;
    const signature = (await get(`${path}.asc`)).text;
    expect([await isSignedBy(key, signature, body), await isSignedBy(key, signature, `${body} `)]).toEqual([
      true,
      false,
    ]);
    const inFolder = path.replace('/.well-known/csaf/white/', '');
    expect((await get('/.well-known/csaf/white/index.txt')).text.split('\n')).toContain(inFolder);
    expect((await get('/.well-known/csaf/white/changes.csv')).text).toMatch(new RegExp(`"${inFolder}","\\d{4}-`));
    expect((await get('/.well-known/csaf/white/')).text).toContain('index.txt');
    expect((await get(path.replace(name, ''))).text).toContain(name);
    expect((await get(path.replace('.json', '.json.exe'))).status).toBe(422);
    expect((await get(path.replace(/white\/\d+/, 'white/1999'))).status).toBe(404);
  });

  it('[A1] are revised: what is public stays until somebody else publishes the change', async () => {
    const { advisory, author, other, publish } = await drafted();
    await publish(other, 1);
    const change = (version: number) =>
      call('patch', `${home}/advisories/${advisory.id}`, author)
        .set('if-match', `"${version}"`)
        .send({ remedy: 'Fixed twice.' });
    expect((await change(1)).status).toBe(412);
    expect((await change(2)).body).toMatchObject({ unpublishedChanges: true, state: 'published' });
    const page = `/security/advisories/${advisory.trackingId}`;
    expect((await get(page)).text).not.toContain('Fixed twice.');
    expect((await publish(author, 3, 'The fix was completed')).body.code).toBe('second_person_required');
    expect((await publish(other, 3, 'The fix was completed')).status).toBe(200);
    expect((await get(page)).text).toContain('Fixed twice.');
    const { document } = JSON.parse((await get(fileOf(advisory.trackingId)).buffer(true)).text);
    expect([document.tracking.version, document.tracking.revision_history.length]).toEqual(['2', 2]);
    expect(Date.parse(document.tracking.current_release_date)).toBeGreaterThan(
      Date.parse(document.tracking.initial_release_date),
    );
  });

  it('[A1] show Markdown, and none of what would run', async () => {
    const { advisory, other, publish } = await drafted();
    await publish(other, 1);
    const { text: page } = await get(`/security/advisories/${advisory.trackingId}`);
    expect(page).toContain('<strong>notes</strong>');
    for (const bad of ['<script>alert', 'href="javascript:']) expect(page).not.toContain(bad);
    expect((await get('/security/advisories')).text).toContain(advisory.trackingId);
  });

  it('[A1] are numbered one after another, however many are drafted at once', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => drafted('fixing')));
    const ids = made.map(({ advisory }) => advisory.trackingId);
    expect(new Set(ids).size).toBe(5);
    expect(ids.every(id => /^REEVE-SA-\d{4}-\d{4}$/.test(id))).toBe(true);
  });
});
