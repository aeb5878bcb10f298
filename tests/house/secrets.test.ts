import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { isCode, listFiles } from '../../infra/checks/list-files.ts';
import { scanForSecrets, secretRules, secretsIn } from '../../infra/checks/secrets.ts';
import { faultsInSource } from '../../infra/checks/source-rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const letters = (length: number) => 'a1B2c3D4e5F6g7H8'.repeat(8).slice(0, length);

/** One of each kind, put together here so that no file holds one. */
const planted: Readonly<Record<string, string>> = {
  'a private key': `-----BEGIN RSA ${'PRIVATE'} KEY-----`,
  'a live key of Stripe': `sk_${'live'}_${letters(24)}`,
  'a test key of Stripe': `sk_${'test'}_${letters(24)}`,
  'a signing secret of Stripe': `${'whsec'}_${letters(32)}`,
  'a key of AWS': `${'AKIA'}ABCDEFGH12345678`,
  'a token of GitHub': `${'ghp'}_${letters(36)}`,
  'a token of Slack': `${'xoxb'}-${letters(20)}`,
  'a token of npm': `${'npm'}_${letters(36)}`,
  'a key of Google': `${'AIza'}${letters(35)}`,
  'a key of SendGrid': `${'SG'}.${letters(22)}.${letters(43)}`,
  'a token of Reeve': `${'reeve'}_alert_${letters(49)}`,
  'a JSON web token': `${'eyJ'}${letters(20)}.${'eyJ'}${letters(20)}.${letters(20)}`,
  'a password in an address': `postgres://reeve_app:${letters(12)}@db.example.com/reeve`,
  'a secret written into the code': `const ${'password'} = '${letters(40)}';`,
};

describe('[B8] security-sensitive configuration lives in the environment or in managed secrets', () => {
  it('no file of the repository holds a secret', async () => {
    const { files, faults } = await scanForSecrets(root);
    expect(files).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });

  it.each(secretRules.map(rule => rule.what))('%s that is planted is found, and not repeated', what => {
    const secret = planted[what] ?? '';
    const faults = secretsIn('src/planted.ts', `first line\n${secret}\n`);
    expect(faults).toContain(`src/planted.ts:2 holds ${what}`);
    expect(faults.join()).not.toContain(secret);
  });

  it.each(['.env', 'infra/aws/.env.production', 'infra/keys/master.key', '.npmrc'])('%s may not be added', file => {
    expect(secretsIn(file, 'nothing')).toEqual([`${file} is a file for secrets`]);
  });

  it('only processes in infra read the environment; src/config parses what it is handed', async () => {
    const files = (await listFiles(root)).filter(isCode).filter(file => !/^(infra|tests)\//.test(file));
    expect(files.length).toBeGreaterThan(50);
    const sources = files.map(async file => faultsInSource(file, await readFile(join(root, file), 'utf8')));
    expect((await Promise.all(sources)).flat()).toEqual([]);
    expect(faultsInSource('src/billing/planted.ts', `const key = process.${'env'}.STRIPE_KEY;`)).toHaveLength(1);
  });
});
