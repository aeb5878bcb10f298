import { declarations, type PartialSettings, type SettingName } from './declarations.ts';
import { hostOf, isLoopback, isPrivate } from './hosts.ts';
import type { SettingsFault } from './settings-error.ts';

interface Rule {
  readonly setting: SettingName;
  readonly expected: string;
  /** What is wrong, or undefined. A setting that is missing or faulty by itself is undefined here. */
  readonly check: (settings: PartialSettings) => string | undefined | false;
}

const https = (setting: SettingName, url: (settings: PartialSettings) => string | undefined): Rule => ({
  setting,
  expected: 'https in production',
  check: settings => url(settings)?.startsWith('http://') && 'is plain http',
});

const productionRules: readonly Rule[] = [
  https('publicUrl', settings => settings.publicUrl),
  https('operationsUrl', settings => settings.operationsUrl),
  https('allowedOrigins', settings => settings.allowedOrigins?.find(origin => origin.startsWith('http://'))),
  {
    setting: 'regions',
    expected: 'exactly one region in production, since a region is a deployment of its own',
    check: ({ regions }) => regions && regions.length > 1 && `names ${regions.length} regions`,
  },
  {
    setting: 'databaseUrl',
    expected: 'sslmode=verify-full in production',
    check: ({ databaseUrl }) =>
      databaseUrl &&
      new URL(databaseUrl).searchParams.get('sslmode') !== 'verify-full' &&
      'does not ask for checked TLS',
  },
  {
    setting: 'temporalTls',
    expected: 'true in production',
    check: ({ temporalTls }) => temporalTls === false && 'leaves the connection in clear',
  },
  {
    setting: 'stripeApiUrl',
    expected: "nothing in production, or a public https host: Stripe's own API is the default",
    check: ({ stripeApiUrl }) =>
      stripeApiUrl &&
      ((isPrivate(hostOf(stripeApiUrl)) && 'points at a sandbox') ||
        (!stripeApiUrl.startsWith('https:') && 'is plain http')),
  },
  {
    setting: 'smtpUrl',
    expected: 'a mail relay on another host in production',
    check: ({ smtpUrl }) => smtpUrl && isLoopback(hostOf(smtpUrl)) && 'points at this machine',
  },
  {
    setting: 'mailInboxUrl',
    expected: 'nothing in production',
    check: ({ mailInboxUrl }) => mailInboxUrl && 'points at a sandbox',
  },
  {
    setting: 'scannerAddress',
    expected: 'a clamd on another host in production',
    check: ({ scannerAddress }) =>
      scannerAddress && isLoopback(hostOf(`tcp://${scannerAddress}`)) && 'points at this machine',
  },
  {
    setting: 'storageFolder',
    expected: 'nothing in production: objects lie where every process and the backup reach them, in S3_BUCKET',
    check: ({ storageFolder }) => storageFolder && 'is a folder of one machine',
  },
  {
    setting: 'pagerPrivateWebhooks',
    expected: 'false in production',
    check: ({ pagerPrivateWebhooks }) => pagerPrivateWebhooks && 'lets pages into private networks',
  },
  https('s3Endpoint', settings => settings.s3Endpoint),
  {
    setting: 'keyFile',
    expected: 'nothing in production: keys come from KMS_KEY_ID',
    check: ({ keyFile }) => keyFile && 'is a local key',
  },
];

const rulesEverywhere: readonly Rule[] = [
  {
    setting: 'operationsUrl',
    expected: "the host of PUBLIC_URL, on another port: the session's cookie belongs to one host",
    check: ({ operationsUrl, publicUrl }) =>
      operationsUrl && publicUrl && hostOf(operationsUrl) !== hostOf(publicUrl) && 'is on another host than PUBLIC_URL',
  },
  {
    setting: 'temporalApiKey',
    expected: 'TEMPORAL_TLS=true beside it',
    check: ({ temporalApiKey, temporalTls }) => temporalApiKey && temporalTls === false && 'would travel in clear',
  },
  {
    setting: 'stripeSecretKey',
    expected: 'a key of the mode that STRIPE_LIVEMODE names',
    check: ({ stripeSecretKey: key, stripeLivemode }) =>
      key && stripeLivemode !== undefined && key.includes('_live_') !== stripeLivemode && 'belongs to the other mode',
  },
  {
    setting: 'kmsKeyId',
    expected: 'KEY_FILE or KMS_KEY_ID, not both',
    check: ({ keyFile, kmsKeyId }) => keyFile && kmsKeyId && 'is set beside KEY_FILE',
  },
  {
    setting: 's3Bucket',
    expected: 'STORAGE_FOLDER or S3_BUCKET, not both',
    check: ({ storageFolder, s3Bucket }) => storageFolder && s3Bucket && 'is set beside STORAGE_FOLDER',
  },
  {
    setting: 's3Region',
    expected: 'a region beside S3_BUCKET',
    check: ({ s3Bucket, s3Region }) => s3Bucket && !s3Region && 'is missing',
  },
  {
    setting: 's3AccessKeyId',
    expected: 'both of S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or none',
    check: ({ s3AccessKeyId, s3SecretAccessKey }) =>
      Boolean(s3AccessKeyId) !== Boolean(s3SecretAccessKey) && 'is set without the other, or the other without it',
  },
];

/** Faults that show only when several settings are seen together, or that only production minds. */
export function checkRules(settings: PartialSettings): SettingsFault[] {
  const rules = settings.environment === 'production' ? [...rulesEverywhere, ...productionRules] : rulesEverywhere;
  return rules.flatMap(({ setting, expected, check }) => {
    const problem = check(settings);
    return problem ? [{ variable: declarations[setting].env, problem, expected }] : [];
  });
}
