import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { PresentedSecurity } from '../../api/assurance/present-security.ts';
import { importEvidence } from '../../infra/evidence/import.ts';
import type { CodeStamp } from '../../src/assurance/code-stamp.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { startApi, type TestApi } from '../support/http/api.ts';
import { evidenceFolder, otherCode, suiteRecord, thisCode } from './suite-records.ts';

let opened: OpenTestDatabase;
let api: TestApi;
beforeAll(async () => {
  opened = await openTestDatabase();
  api = await startApi(opened, { deps: { code: async () => thisCode } });
});
afterEach(() => opened.admin('delete from evidence'));
afterAll(async () => {
  await api.close();
  await opened.close();
});

const take = async (...records: unknown[]) =>
  importEvidence(
    opened.database,
    await evidenceFolder(Object.fromEntries(records.map((record, index) => [`${index}.json`, record]))),
  );
const read = async (from = api): Promise<PresentedSecurity> => (await from.agent.get('/v1/security').expect(200)).body;
const control = async (id: string, from = api) => (await read(from)).controls.find(each => each.id === id);
const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString();
const dirty: CodeStamp = { ...thisCode, clean: false, fingerprint: '3'.repeat(64) };

describe('the state of the promises', () => {
  it('without evidence all 27 are red, each with what is missing', async () => {
    const state = await read();
    expect(state).toMatchObject({ proven: 0, total: 27, readable: true, commit: thisCode.commit });
    for (const each of state.controls) {
      expect(each).toMatchObject({ proven: false, evidence: null });
      expect(each.missing).toMatch(/\w{3}/);
    }
  });

  it('a whole proof that passed is green, with its age and the command that repeats it', async () => {
    const record = suiteRecord('B2');
    expect(await take(record)).toEqual([{ file: '0.json', control: 'B2', outcome: 'kept', added: true }]);
    expect(await control('B2')).toMatchObject({
      proven: true,
      verdict: 'kept',
      missing: expect.stringMatching(/portal/i),
      evidence: { outcome: 'kept', commit: thisCode.commit, repeat: record.repeat, digest: record.digest },
    });
    const ageMs = (await control('B2'))?.evidence?.ageMs ?? 0;
    expect(ageMs).toBeGreaterThanOrEqual(60_000);
    expect(ageMs).toBeLessThan(90_000);
  });

  it('the same record counts once', async () => {
    const record = suiteRecord('B2');
    await take(record);
    expect(await take(record)).toEqual([{ file: '0.json', control: 'B2', outcome: 'kept', added: false }]);
    expect(await opened.admin('select from evidence')).toHaveLength(1);
  });

  it.each(['failed', 'skipped'] as const)(
    'a test that %s turns the promise red, after a proof that passed',
    async status => {
      await take(suiteRecord('B6', { madeAt: anHourAgo() }));
      const record = suiteRecord('B6');
      await take(
        suiteRecord('B6', { tests: [...record.tests, { file: 'tests/x.test.ts', name: 'a forged event', status }] }),
      );
      expect(await control('B6')).toMatchObject({
        proven: false,
        verdict: 'broken',
        missing: expect.stringContaining(status),
      });
    },
  );

  it('a proof that passes after a broken one is green again', async () => {
    await take(suiteRecord('B6', { madeAt: anHourAgo(), broken: ['tests/x.test.ts'] }));
    await take(suiteRecord('B6'));
    expect(await control('B6')).toMatchObject({ proven: true });
  });

  it('a proof of another commit is shown as of that commit, and red', async () => {
    await take(suiteRecord('B2', { code: otherCode }));
    const state = await control('B2');
    expect(state).toMatchObject({ proven: false, verdict: 'other_code', evidence: { commit: otherCode.commit } });
    expect(state?.missing).toContain(`commit ${'b'.repeat(10)}`);
    expect(state?.missing).toContain(`commit ${'a'.repeat(10)}`);
  });

  it('a newer failure of other code does not touch the proof of this one', async () => {
    await take(
      suiteRecord('B2', { madeAt: anHourAgo() }),
      suiteRecord('B2', { code: otherCode, broken: ['tests/x.test.ts'] }),
    );
    expect(await control('B2')).toMatchObject({ proven: true });
  });

  it('a proof of uncommitted changes counts for exactly these, and says so', async () => {
    await take(suiteRecord('B2', { code: dirty }));
    expect(await control('B2')).toMatchObject({ proven: false, verdict: 'other_code' });
    const changed = await startApi(opened, { deps: { code: async () => dirty } });
    try {
      expect(await control('B2', changed)).toMatchObject({ proven: true, evidence: { uncommittedChanges: true } });
      expect((await changed.agent.get('/security')).text).toContain('with uncommitted changes');
    } finally {
      await changed.close();
    }
  });

  it('a build that does not know its commit proves nothing by tests', async () => {
    await take(suiteRecord('B2'));
    const unknown = await startApi(opened, { deps: { code: async () => null } });
    try {
      expect(await control('B2', unknown)).toMatchObject({ proven: false, verdict: 'other_code' });
    } finally {
      await unknown.close();
    }
  });
});

describe('records that are not taken', () => {
  it.each([
    [
      'whose content was changed by hand',
      'digest',
      { ...suiteRecord('B2', { tests: [] }), tests: suiteRecord('B2').tests },
    ],
    ['whose commit was changed by hand', 'digest', { ...suiteRecord('B2'), code: otherCode }],
    ['with a field that no record has', 'unreadable', { ...suiteRecord('B2'), outcome: 'kept' }],
    ['that is torn', 'unreadable', '{ "format": 1, "control": "B2"'],
    ['of a control that there is not', 'unknown_control', suiteRecord('B99')],
    [
      'without a file that the register demands',
      'incomplete',
      suiteRecord('B2', { tests: suiteRecord('B2').tests.slice(1) }),
    ],
    ['for a control that tests cannot prove', 'incomplete', suiteRecord('A6')],
    [
      'from the future',
      'from_the_future',
      suiteRecord('B2', { madeAt: new Date(Date.now() + 3_600_000).toISOString() }),
    ],
  ])('a record %s is refused: %s', async (_, refused, record) => {
    expect(await take(record)).toEqual([{ file: '0.json', refused }]);
    expect((await read()).proven).toBe(0);
  });

  it('one that is refused does not keep out the others', async () => {
    await take('nonsense', suiteRecord('B1'));
    expect(await control('B1')).toMatchObject({ proven: true });
  });

  it('nobody can change or remove evidence: the database refuses every serving role', async () => {
    await take(suiteRecord('B2'));
    const grants = await opened.admin(
      `select grantee, privilege_type from information_schema.role_table_grants
       where table_name = 'evidence' and grantee <> 'reeve_owner' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`,
    );
    expect(grants).toEqual([]);
  });
});

describe('the page', () => {
  it('shows every promise in words, under a strict policy, without scripts', async () => {
    await take(suiteRecord('B2'));
    const { text, headers } = await api.agent.get('/security').expect(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-type']).toContain('text/html');
    expect(text).not.toMatch(/<script|style=/);
    for (const { id, promise } of (await read()).controls) {
      expect(text).toContain(`id="${id}"`);
      expect(text).toContain(promise.replaceAll("'", '&#39;'));
    }
    expect(text).toContain('Proven <time');
    expect(text).toContain('1 minute ago');
    expect(text).toContain(suiteRecord('B2').repeat);
    expect(text.match(/Not proven/g)?.length).toBeGreaterThanOrEqual(26);
  });

  it('answers while the database does not, says which proofs cannot be read, and tries again', async () => {
    const silent: OpenTestDatabase = await openTestDatabase();
    await silent.close();
    const early = await startApi(silent, { deps: { code: async () => thisCode } });
    try {
      const state = await read(early);
      expect(state).toMatchObject({ readable: false, proven: 0, total: 27 });
      expect(await control('B2', early)).toMatchObject({ verdict: 'unreadable', proven: false });
      expect(await control('A6', early)).toMatchObject({ verdict: 'not_provable' });
      const { text } = await early.agent.get('/security').expect(200);
      expect(text).toContain('Proofs cannot be read yet');
      expect(text).toContain('http-equiv="refresh"');
    } finally {
      await early.close();
    }
  });
});
