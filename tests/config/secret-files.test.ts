import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseSettings } from '../../src/config/index.ts';
import { faultsOf, localEnv } from './settings-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'reeve-settings-'));
const read = (path: string) => readFileSync(path, 'utf8');

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o600);
  return path;
}

describe('a secret from a file', () => {
  it('is read, without the line break at its end', () => {
    const path = file('stripe', 'sk_test_fromafile99\n');
    const env = localEnv({ STRIPE_SECRET_KEY: undefined, STRIPE_SECRET_KEY_FILE: path });
    expect(parseSettings(env, 'api', read).stripeSecretKey).toBe('sk_test_fromafile99');
  });

  it('is refused beside the variable itself', () => {
    const env = localEnv({ STRIPE_SECRET_KEY_FILE: file('both', 'sk_test_fromafile99') });
    expect(faultsOf(() => parseSettings(env, 'api', read)).STRIPE_SECRET_KEY_FILE).toMatch(/which one counts/);
  });

  it('that is missing or empty is a fault that names the path and the cause', () => {
    const missing = join(folder, 'missing');
    const env = localEnv({
      STRIPE_SECRET_KEY: undefined,
      STRIPE_SECRET_KEY_FILE: missing,
      STRIPE_WEBHOOK_SECRET: undefined,
      STRIPE_WEBHOOK_SECRET_FILE: file('empty', '\n'),
    });
    const faults = faultsOf(() => parseSettings(env, 'api', read));
    expect(faults.STRIPE_SECRET_KEY_FILE).toBe(`names a file that cannot be read, ${missing} (ENOENT)`);
    expect(faults.STRIPE_WEBHOOK_SECRET_FILE).toMatch(/empty file/);
  });

  it('is checked as the variable would be, and not shown', () => {
    const env = localEnv({
      DATABASE_PASSWORD_APP: undefined,
      DATABASE_PASSWORD_APP_FILE: file('short', 'short-secret'),
    });
    expect(faultsOf(() => parseSettings(env, 'api', read))).toEqual({
      DATABASE_PASSWORD_APP: 'is shorter than 16 characters',
    });
  });

  it('exists for secrets only', () => {
    const env = localEnv({ REGIONS: undefined, REGIONS_FILE: file('regions', 'eu-west-1') });
    expect(faultsOf(() => parseSettings(env, 'api', read))).toEqual({ REGIONS: 'is missing' });
  });
});
