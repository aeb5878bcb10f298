import { describe, expect, it } from '@jest/globals';
import { parseSettings } from '../../src/config/index.ts';
import { faultsOf, localEnv, productionEnv } from './settings-support.ts';

const both = (env: Record<string, string | undefined>) => ({
  ...faultsOf(() => parseSettings(env, 'api')),
  ...faultsOf(() => parseSettings(env, 'worker')),
});

describe('production', () => {
  it('starts with settings that are fit for it', () => {
    expect(both(productionEnv())).toEqual({});
    expect(both(productionEnv({ STRIPE_API_URL: 'https://stripe-proxy.reeve.example' }))).toEqual({});
  });

  it("refuses an operators' origin on another host, where the session's cookie would not go", () => {
    const faults = both(productionEnv({ OPERATIONS_URL: 'https://operations.reeve.example' }));
    expect(Object.keys(faults)).toEqual(['OPERATIONS_URL']);
  });

  it('refuses everything that local settings hold, all at once', () => {
    const env = localEnv({
      REEVE_ENV: 'production',
      STRIPE_API_URL: 'http://127.0.0.1:4010',
      MAIL_INBOX_URL: 'http://localhost:4020',
      ALLOWED_ORIGINS: 'https://a.example,http://b.example',
      PAGER_PRIVATE_WEBHOOKS: 'true',
    });
    expect(Object.keys(both(env)).sort()).toEqual([
      'ALLOWED_ORIGINS',
      'DATABASE_URL',
      'KEY_FILE',
      'MAIL_INBOX_URL',
      'OPERATIONS_URL',
      'PAGER_PRIVATE_WEBHOOKS',
      'PUBLIC_URL',
      'REGIONS',
      'SCANNER_ADDRESS',
      'SMTP_URL',
      'STORAGE_FOLDER',
      'STRIPE_API_URL',
      'TEMPORAL_TLS',
    ]);
  });

  it.each([
    'https://localhost',
    'https://sandbox.localhost',
    'https://127.0.0.53',
    'https://0x7f000001',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://10.1.2.3',
    'https://172.20.0.4',
    'https://192.168.1.1',
    'https://169.254.169.254',
    'https://[fd00::1]',
    'https://sandbox',
    'https://stripe.internal',
    'http://api.stripe.example',
  ])('refuses %s as Stripe', url => {
    expect(Object.keys(both(productionEnv({ STRIPE_API_URL: url })))).toEqual(['STRIPE_API_URL']);
  });

  it.each(['smtp://localhost:25', 'smtp://127.0.0.1:25', 'smtps://[::1]:465', 'smtp://LOCALHOST.'])(
    'refuses %s as mail relay',
    url => {
      expect(Object.keys(both(productionEnv({ SMTP_URL: url })))).toEqual(['SMTP_URL']);
    },
  );

  it.each(['', '?sslmode=disable', '?sslmode=prefer', '?sslmode=require', '?sslmode=verify-full&sslmode=disable'])(
    'refuses a database reached with "%s"',
    query => {
      const env = productionEnv({ DATABASE_URL: `postgres://db.reeve.example:5432/reeve${query}` });
      expect(Object.keys(both(env))).toEqual(['DATABASE_URL']);
      expect(Object.keys(faultsOf(() => parseSettings(env, 'migrate')))).toEqual(['DATABASE_URL']);
    },
  );

  it.each(['localhost:3310', '127.0.0.1:3310', '[::1]:3310'])('refuses %s as scanner', address => {
    expect(Object.keys(both(productionEnv({ SCANNER_ADDRESS: address })))).toEqual(['SCANNER_ADDRESS']);
  });

  it('refuses documents on a disk, without a place, or over plain http', () => {
    expect(both(productionEnv({ S3_BUCKET: undefined, S3_REGION: undefined }))).toEqual({ S3_BUCKET: 'is missing' });
    const folder = both(productionEnv({ S3_BUCKET: undefined, STORAGE_FOLDER: '/data' }));
    expect(folder).toEqual({ STORAGE_FOLDER: 'is a folder of one machine' });
    expect(both(productionEnv({ S3_ENDPOINT: 'http://s3.example' }))).toEqual({ S3_ENDPOINT: 'is plain http' });
  });

  it('does not start without a key, and names KMS', () => {
    expect(both(productionEnv({ KMS_KEY_ID: undefined }))).toEqual({ KMS_KEY_ID: 'is missing' });
  });
});
