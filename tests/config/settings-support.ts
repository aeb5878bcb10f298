import { SettingsError } from '../../src/config/index.ts';

/** A complete environment; each test changes what it is about. */
export const localEnv = (changes: Record<string, string | undefined> = {}) => ({
  REEVE_ENV: 'local',
  REGIONS: 'eu-west-1,ap-southeast-2',
  PUBLIC_URL: 'http://localhost:4000',
  OPERATIONS_URL: 'http://localhost:4001',
  DATABASE_URL: 'postgres://127.0.0.1:5432/reeve',
  DATABASE_PASSWORD_OWNER: 'owner-password-0123456789',
  DATABASE_PASSWORD_APP: 'app-password-0123456789',
  DATABASE_PASSWORD_IDENTITY: 'identity-password-0123456789',
  DATABASE_PASSWORD_PLATFORM: 'platform-password-0123456789',
  DATABASE_PASSWORD_OPERATOR: 'operator-password-0123456789',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  STRIPE_SECRET_KEY: 'sk_test_0123456789',
  STRIPE_WEBHOOK_SECRET: 'whsec_0123456789abcdef',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'Reeve <no-reply@reeve.example>',
  SECURITY_MAIL: 'security@reeve.example',
  STORAGE_FOLDER: '/var/lib/reeve/storage',
  SCANNER_ADDRESS: '127.0.0.1:3310',
  KEY_FILE: '/var/lib/reeve/local.key',
  ...changes,
});

/** One that production accepts. */
export const productionEnv = (changes: Record<string, string | undefined> = {}) =>
  localEnv({
    REEVE_ENV: 'production',
    REGIONS: 'eu-west-1',
    PUBLIC_URL: 'https://app.reeve.example',
    OPERATIONS_URL: 'https://app.reeve.example:8443',
    DATABASE_URL: 'postgres://db.reeve.example:5432/reeve?sslmode=verify-full',
    TEMPORAL_TLS: 'true',
    STRIPE_SECRET_KEY: 'sk_live_0123456789',
    STRIPE_LIVEMODE: 'true',
    SMTP_URL: 'smtps://user:relay-password@relay.reeve.example:465',
    STORAGE_FOLDER: undefined,
    S3_BUCKET: 'reeve-documents',
    S3_REGION: 'eu-west-1',
    SCANNER_ADDRESS: 'scanner.reeve.example:3310',
    KEY_FILE: undefined,
    KMS_KEY_ID: 'arn:aws:kms:eu-west-1:111122223333:key/3b8e',
    ...changes,
  });

/** The faults a function throws, as "VARIABLE problem" by variable; an empty list when it throws none. */
export function faultsOf(parse: () => unknown): Record<string, string> {
  try {
    parse();
    return {};
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return Object.fromEntries(error.faults.map(fault => [fault.variable, fault.problem]));
  }
}
