import { describe, expect, it } from '@jest/globals';
import { signingOf } from '../../api/vulnerabilities/signing.ts';
import { checkSecurityTxt } from '../../src/vulnerabilities/check-security-txt.ts';
import { fieldsOf } from '../../src/vulnerabilities/compose-security-txt.ts';
import { readSecurityTxt } from '../../src/vulnerabilities/read-security-txt.ts';
import { renewSecurityTxt, securityTxtLifeMs } from '../../src/vulnerabilities/renew-security-txt.ts';
import { openSigningKey } from '../../src/vulnerabilities/signing-keys.ts';
import { bearer, served } from '../support/http/served.ts';
import { isSignedBy } from './support/gpg.ts';

const day = 86_400_000;

describe('security.txt', () => {
  const at = served({ poolMax: 6 });
  const deps = () => signingOf(at.api.deps);
  const get = (path: string) => at.api.agent.get(path).redirects(0);
  const check = (nowMs: number) => checkSecurityTxt(deps(), { nowMs, repeat: 'platform/renew-security-txt/test' });

  it('[A1] says so while it is being made, and a check tells the operators', async () => {
    expect((await get('/.well-known/security.txt')).status).toBe(503);
    expect(await check(Date.now())).toBe('missing');
    const tasks = await at.open.admin("select kind, remedy from operator_task where kind = 'security_txt'");
    expect(tasks).toHaveLength(1);
    const [proof] = await at.open.admin(
      "select outcome, summary from evidence where control = 'A1' and kind = 'probe'",
    );
    expect(proof).toEqual({ outcome: 'broken', summary: 'security.txt: missing' });
  });

  it('[A1] is made once by many at the same time, with one key, signed so that GnuPG agrees', async () => {
    await Promise.all(Array.from({ length: 4 }, () => renewSecurityTxt(deps(), { nowMs: Date.now() })));
    expect(await at.open.admin('select 1 from signing_key')).toHaveLength(1);
    const { headers, text } = await get('/.well-known/security.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    const key = await get('/.well-known/openpgp-key.asc');
    expect([key.headers['content-type'], await isSignedBy(key.text, text)]).toEqual([
      'text/plain; charset=utf-8',
      true,
    ]);
    expect(await isSignedBy(key.text, text.replace('Contact: http', 'Contact: ftp'))).toBe(false);
    const secret = await at.open.admin("select encode(private_key_sealed, 'escape') as sealed from signing_key");
    expect(String(secret[0]?.['sealed'])).not.toContain('PRIVATE KEY');
  });

  it('[A1] has the fields of RFC 9116, each at our own address', async () => {
    const { text } = await get('/.well-known/security.txt');
    const of = (name: string) => fieldsOf(text, name);
    expect(of('Contact')).toEqual(['http://localhost:4000/security/report', 'mailto:security@reeve.example']);
    expect([of('Expires').length, of('Preferred-Languages')]).toEqual([1, ['en']]);
    const expires = of('Expires')[0] ?? '';
    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Math.round((Date.parse(expires) - Date.now()) / day)).toBe(90);
    for (const name of ['Encryption', 'Acknowledgments', 'Canonical', 'Policy', 'CSAF']) {
      const url = new URL(of(name)[0] ?? '');
      expect([name, (await get(url.pathname)).status]).toEqual([name, 200]);
    }
    const old = await get('/security.txt');
    expect([old.status, old.headers['location']]).toEqual([301, '/.well-known/security.txt']);
  });

  it('[A1] is renewed once less than half of its life is left, and not before', async () => {
    const before = await readSecurityTxt(at.open.database);
    const born = Date.parse(before?.expiresAt ?? '') - securityTxtLifeMs;
    expect(await renewSecurityTxt(deps(), { nowMs: born + 44 * day })).toBe(false);
    expect(await check(born + 44 * day)).toBeNull();
    expect(await check(born + 61 * day)).toBe('due');
    expect(await check(born + 91 * day)).toBe('expired');
    expect(await renewSecurityTxt(deps(), { nowMs: born + 46 * day })).toBe(true);
    expect((await get('/.well-known/security.txt')).text).not.toBe(before?.body);
    expect(await check(born + 91 * day)).toBeNull();
  });

  it('[A1] is renewed when it says something else than it should', async () => {
    const moved = { ...deps(), publicUrl: 'https://reeve.example' };
    const nowMs = Date.now() + 46 * day;
    expect(await renewSecurityTxt(moved, { nowMs })).toBe(true);
    expect(await renewSecurityTxt(moved, { nowMs })).toBe(false);
    expect((await get('/.well-known/security.txt')).text).toContain('Canonical: https://reeve.example/');
    expect(await renewSecurityTxt(deps(), { nowMs })).toBe(true);
  });

  it('[A1] is signed anew when its key is replaced, and the old key can still be had', async () => {
    const token = await at.world.token(at.world.operator, { place: 'operations' });
    const rotate = (retireKeyId: string) =>
      at.api.agent
        .post('/v1/operations/signing-key/rotation')
        .set(bearer(token))
        .send({ retireKeyId, reason: 'yearly' });
    const old = await openSigningKey(deps());
    expect((await rotate(at.world.agencyId)).body.code).toBe('unknown_reference');
    const asked = await rotate(old.id);
    expect([asked.status, asked.body.workflowId]).toEqual([202, `platform/renew-security-txt/${old.id}`]);
    const renewed = () => renewSecurityTxt(deps(), { nowMs: Date.now(), retireKeyId: old.id });
    expect([await renewed(), await renewed()]).toEqual([true, false]);
    const text = (await get('/.well-known/security.txt')).text;
    const [now, before] = [
      await get('/.well-known/openpgp-key.asc'),
      await get(`/.well-known/csaf/openpgp/${old.fingerprint}.asc`),
    ];
    expect([await isSignedBy(now.text, text), await isSignedBy(before.text, text)]).toEqual([true, false]);
    expect(before.text).toBe(old.publicKey);
    const { body } = await at.api.agent.get('/v1/operations/signing-key').set(bearer(token));
    expect(body.data.map(({ retiredAt }: { retiredAt: string | null }) => retiredAt === null)).toEqual([true, false]);
    expect((await rotate(old.id)).body.code).toBe('unknown_reference');
  });

  it('[A1] fails its check when the signature is not right', async () => {
    const served = await readSecurityTxt(at.open.database);
    await at.open.admin(
      `insert into security_txt (id, body, key_id, expires_at, created_at) values (gen_random_uuid(), $1, $2, $3, now() + interval '1 minute')`,
      [served?.body.replace('mailto:', 'mailto:x'), served?.keyId, served?.expiresAt],
    );
    expect(await check(Date.now())).toBe('signature');
    expect(await renewSecurityTxt(deps(), { nowMs: Date.now() })).toBe(true);
  });
});
