import { describe, expect, it } from '@jest/globals';
import { parseSettings } from '../../src/config/index.ts';
import { faultsOf, localEnv } from './settings-support.ts';

describe('settings', () => {
  it('come out typed, with defaults for what was left out', () => {
    const settings = parseSettings(
      localEnv({ API_PORT: '8080', ALLOWED_ORIGINS: 'https://a.example/, https://b.example', LOG_LEVEL: '' }),
      'api',
    );
    expect(settings).toMatchObject({
      apiPort: 8080,
      apiHost: '127.0.0.1',
      allowedOrigins: ['https://a.example', 'https://b.example'],
      logLevel: 'info',
      temporalTls: false,
      databasePoolMax: 10,
      regions: ['eu-west-1', 'ap-southeast-2'],
      stripeApiUrl: undefined,
    });
  });

  it('name all faults at once, each with what is wrong and what is expected', () => {
    const env = localEnv({
      REEVE_ENV: undefined,
      API_PORT: '70000',
      PUBLIC_URL: 'http://localhost:4000/app',
      REGIONS: 'eu-west-1,mars',
      DATABASE_URL: 'postgres://root@127.0.0.1/',
      TEMPORAL_ADDRESS: 'http://127.0.0.1:7233',
      MAIL_FROM: 'nobody',
      KEY_FILE: '',
    });
    expect(faultsOf(() => parseSettings(env, 'worker'))).toEqual({
      REEVE_ENV: 'is missing',
      PUBLIC_URL: 'has more than scheme, host and port',
      REGIONS: 'is not understood',
      DATABASE_URL: 'names a role or a password, which come from DATABASE_PASSWORD_*, and names no database',
      TEMPORAL_ADDRESS: 'is not understood',
      MAIL_FROM: 'holds no mail address',
      KEY_FILE: 'is missing',
    });
    expect(() => parseSettings(env, 'worker')).toThrow(/REEVE_ENV is missing; expected: local, test or production/);
  });

  it('never show a value, be it secret or merely misplaced', () => {
    const env = localEnv({
      DATABASE_URL: 'postgres://app:hunter2secret@db/reeve?password=hunter2secret',
      DATABASE_PASSWORD_APP: 'hunter2secret',
      STRIPE_SECRET_KEY: 'hunter2secret',
      SMTP_URL: 'http://user:hunter2secret@relay',
      API_PORT: 'hunter2secret',
      LOG_LEVEL: 'hunter2secret',
    });
    for (const process of ['api', 'worker', 'migrate'] as const) {
      const message = (() => {
        try {
          parseSettings(env, process);
        } catch (error) {
          return String(error);
        }
      })();
      expect(message).toContain('DATABASE_URL');
      expect(message).not.toContain('hunter2');
    }
  });

  it('are demanded of a process only where it uses them', () => {
    const { REEVE_ENV, DATABASE_URL, DATABASE_PASSWORD_OWNER } = localEnv();
    const settings = parseSettings({ REEVE_ENV, DATABASE_URL, DATABASE_PASSWORD_OWNER }, 'migrate');
    expect(settings.databasePasswordOwner).toBe(DATABASE_PASSWORD_OWNER);
    expect(Object.keys(parseSettings(localEnv(), 'migrate'))).not.toContain('stripeSecretKey');
    expect(Object.keys(parseSettings(localEnv(), 'api'))).not.toContain('databasePasswordOwner');
    expect(Object.keys(faultsOf(() => parseSettings({}, 'migrate'))).sort()).toEqual([
      'DATABASE_PASSWORD_OWNER',
      'DATABASE_URL',
      'REEVE_ENV',
    ]);
  });

  it('refuse combinations that cannot be meant', () => {
    const env = localEnv({
      KMS_KEY_ID: 'arn:aws:kms:eu-west-1:111122223333:key/3b8e',
      STRIPE_LIVEMODE: 'true',
      TEMPORAL_API_KEY: 'a-long-enough-api-key',
    });
    expect(Object.keys(faultsOf(() => parseSettings(env, 'api'))).sort()).toEqual([
      'KMS_KEY_ID',
      'STRIPE_SECRET_KEY',
      'TEMPORAL_API_KEY',
    ]);
  });

  it('refuse line breaks in the sender, which would add mail headers', () => {
    const env = localEnv({ MAIL_FROM: 'Reeve\nBcc: a@evil.example <no-reply@reeve.example>' });
    expect(Object.keys(faultsOf(() => parseSettings(env, 'worker')))).toEqual(['MAIL_FROM']);
  });
});
