import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createKeysActivities } from '../../activities/kernel/keys.activities.ts';
import { createLocalKeys, reportUnreadable } from '../../infra/keys/index.ts';
import { createOpenPgp } from '../../infra/openpgp/create-open-pgp.ts';
import { createDataKeys } from '../../src/agencies/data-keys.ts';
import { openPersonSecret, personSecretsKey, personSecretsKeys, totpPlace } from '../../src/identity/person-secrets.ts';
import type { KeyManagement } from '../../src/kernel/key-management.port.ts';
import { seal } from '../../src/kernel/sealing.ts';
import { openSigningKey } from '../../src/vulnerabilities/signing-keys.ts';
import { eventually } from '../billing/support/world.ts';
import { served } from '../support/http/served.ts';

/** The API of tests has the first root key. */
const before = createLocalKeys(Buffer.alloc(32, 7));
const now = createLocalKeys(Buffer.alloc(32, 8), [Buffer.alloc(32, 7)]);
const without = createLocalKeys(Buffer.alloc(32, 8));
const at = served();

/** As the run does it, to the end. */
async function rewrap(keys: KeyManagement) {
  const steps = createKeysActivities({ database: at.open.database, keys });
  const all: Record<string, [rewrapped: number, unreadable: number]> = {};
  for (const kind of ['data_keys', 'signing_keys', 'second_factors'] as const) {
    const sums: [number, number] = [0, 0];
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const page: Awaited<ReturnType<typeof steps.rewrapPage>> = await steps.rewrapPage({ kind, after });
      sums[0] += page.rewrapped;
      sums[1] += page.unreadable;
      after = page.last;
    }
    all[kind] = sums;
  }
  return all;
}
const opened = (keys: KeyManagement, keyId: string) =>
  createDataKeys({ database: at.open.database, keys })
    .byId(keyId)
    .then(key => key?.bytes ?? null);
const signing = (keys: KeyManagement) => {
  const { openPgp, securityMail } = { openPgp: createOpenPgp(), securityMail: 'security@reeve.example' };
  return openSigningKey({ database: at.open.database, keys, openPgp, securityMail });
};
async function secretOf(keys: KeyManagement, personId: string): Promise<string> {
  const [row] = await at.open.admin<{ totp_secret_sealed: Buffer }>(
    'select totp_secret_sealed from person where id = $1',
    [personId],
  );
  const sealed = Buffer.from(row?.totp_secret_sealed ?? []);
  return openPersonSecret(await personSecretsKeys(keys), sealed, totpPlace(personId)).toString();
}
async function said(keys: KeyManagement) {
  const lines: object[] = [];
  const log = { error: (message: string, fields: object = {}) => void lines.push({ message, ...fields }) };
  await reportUnreadable({ database: at.open.database, keys }, log);
  return lines;
}

describe('what is sealed under a root key that was replaced', () => {
  let platform: { id: string; bytes: Buffer };
  let agency: { id: string; bytes: Buffer };
  let fingerprint: string;
  const personId = () => at.world.operator.personId;
  beforeAll(async () => {
    const dataKeys = createDataKeys({ database: at.open.database, keys: before });
    platform = await dataKeys.live(null);
    agency = await dataKeys.live(at.world.agencyId);
    fingerprint = (await signing(before)).fingerprint;
    await at.open.admin('update person set totp_secret_sealed = null');
    const sealed = seal(await personSecretsKey(before), 'JBSWY3DPEHPK3PXP', totpPlace(personId()));
    await at.open.admin('update person set totp_secret_sealed = $1 where id = $2', [sealed, personId()]);
  });

  it('cannot be read where that key is not named: each process says which it is, and goes on', async () => {
    const [{ keys } = { keys: 0 }] = await at.open.admin<{ keys: number }>(
      'select count(*)::int as keys from data_key',
    );
    expect(await said(without)).toEqual([
      { message: expect.stringContaining('KEY_FILES_BEFORE'), rootKeyId: before.keyId, dataKeys: keys },
    ]);
    expect([await said(now), await said(before)]).toEqual([[], []]);
    expect(await opened(without, agency.id)).toBeNull();
    await expect(signing(without)).rejects.toMatchObject({ code: 'key_unknown' });
    await expect(secretOf(without, personId())).rejects.toMatchObject({ code: 'seal_broken' });
    expect(await rewrap(without)).toEqual({ data_keys: [0, keys], signing_keys: [0, 1], second_factors: [0, 1] });
  });

  it('is put under the new one, and is the same as before once the old one is gone', async () => {
    const { data_keys, ...more } = await rewrap(now);
    expect(data_keys).toEqual([expect.any(Number), 0]);
    expect(data_keys?.[0]).toBeGreaterThanOrEqual(2);
    expect(more).toEqual({ signing_keys: [1, 0], second_factors: [1, 0] });
    expect(await opened(without, platform.id)).toEqual(platform.bytes);
    expect(await opened(without, agency.id)).toEqual(agency.bytes);
    expect((await signing(without)).fingerprint).toBe(fingerprint);
    expect(await secretOf(without, personId())).toBe('JBSWY3DPEHPK3PXP');
    expect(await said(without)).toEqual([]);
  });

  it.each(['data_key', 'signing_key'] as const)('is put under it once, when two do so at once (%s)', async table => {
    const kind = `${table}s` as const;
    const wrappings = () => createKeysActivities({ database: at.open.database, keys: now });
    const back = createLocalKeys(Buffer.alloc(32, 7), [Buffer.alloc(32, 8)]);
    await rewrap(back);
    const audited = async () =>
      (await at.open.admin('select 1 from audit_event where action = $1', [`${table}.rewrapped`])).length;
    const sofar = await audited();
    let other = 0;
    // The other one does all of it between this one's reading and its writing.
    const overtaken: KeyManagement = {
      ...now,
      rewrap: async (wrapped, context) => {
        if (other === 0) other = (await wrappings().rewrapPage({ kind, after: null })).rewrapped;
        return now.rewrap(wrapped, context);
      },
    };
    const steps = createKeysActivities({ database: at.open.database, keys: overtaken });
    expect(await steps.rewrapPage({ kind, after: null })).toEqual({ rewrapped: 0, unreadable: 0, last: null });
    expect(other).toBeGreaterThan(0);
    expect((await audited()) - sofar).toBe(other);
    await rewrap(now);
    expect((await signing(without)).fingerprint).toBe(fingerprint);
    expect(await opened(without, agency.id)).toEqual(agency.bytes);
  });

  it('is left as it is where a person has changed it meanwhile: nobody is locked out', async () => {
    const sealedBy = async (keys: KeyManagement, secret: string) =>
      seal(await personSecretsKey(keys), secret, totpPlace(personId()));
    const change = 'update person set totp_secret_sealed = $1 where id = $2';
    await at.open.admin(change, [await sealedBy(before, 'JBSWY3DPEHPK3PXP'), personId()]);
    const person = new pg.Client({ connectionString: at.open.test.adminUrl });
    await person.connect();
    try {
      await person.query('begin');
      await person.query(change, [await sealedBy(before, 'KRSXG5CTMVRXEZLU'), personId()]);
      const steps = createKeysActivities({ database: at.open.database, keys: now });
      const resealed = steps.rewrapPage({ kind: 'second_factors', after: null });
      const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        and query like 'update "person" set "totp_secret_sealed"%'`;
      await eventually('it has read, and waits to write', async () => (await at.open.admin(waits)).length > 0);
      await person.query('commit');
      expect(await resealed).toMatchObject({ rewrapped: 0, unreadable: 0 });
    } finally {
      await person.end();
    }
    expect(await secretOf(now, personId())).toBe('KRSXG5CTMVRXEZLU');
    expect((await rewrap(now))['second_factors']).toEqual([1, 0]);
    expect(await secretOf(without, personId())).toBe('KRSXG5CTMVRXEZLU');
  });

  it('is left alone after that, and what was altered is told and left as it is', async () => {
    expect(await rewrap(now)).toEqual({ data_keys: [0, 0], signing_keys: [0, 0], second_factors: [0, 0] });
    const altered = Buffer.concat([Buffer.from('x'), (await before.generateDataKey({ agencyId: 'x' })).wrapped]);
    await at.open.admin('update data_key set wrapped = $1 where id = $2', [altered, agency.id]);
    expect((await rewrap(now))['data_keys']).toEqual([0, 1]);
  });

  it('is audited, each by its id', async () => {
    const rows = await at.open.admin<{ action: string }>(
      `select distinct action from audit_event where action ~ 'rewrapped|resealed' order by action`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['data_key.rewrapped', 'second_factor.resealed', 'signing_key.rewrapped'],
    ]);
  });
});
