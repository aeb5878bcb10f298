import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../src/kernel/entity.ts';
import type { LocalState } from './local-state.ts';
import { isSet, type Plan } from './plan.ts';

export interface ChildEnvironments {
  readonly api: NodeJS.ProcessEnv;
  readonly worker: NodeJS.ProcessEnv;
  readonly sandbox: NodeJS.ProcessEnv;
}

/** Which roles' passwords a process is handed: the ones it connects as, no others. */
const rolesOf = {
  api: ['reeve_app', 'reeve_operator', 'reeve_identity', 'reeve_platform'],
  worker: ['reeve_app', 'reeve_operator', 'reeve_identity', 'reeve_platform', 'reeve_seal', 'reeve_backup'],
} as const satisfies Record<string, readonly Role[]>;

export interface EnvironmentOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly plan: Plan;
  readonly state: LocalState;
  readonly varFolder: string;
  readonly keyFile: string;
}

/** The settings of each process, as src/config documents them. What the user set wins. */
export function childEnvironments(options: EnvironmentOptions): ChildEnvironments {
  const { env, plan, state, varFolder } = options;
  const shared = {
    ...unsetOnly(env, commonSettings(options)),
    DATABASE_URL: databaseUrl(plan),
    API_PORT: String(plan.ports.api),
    OPERATIONS_PORT: String(plan.ports.operations),
  };
  const base = withoutPasswords(env);
  const withRoles = (names: readonly Role[]) => ({ ...base, ...shared, ...passwords(env, state, names) });
  return {
    api: withRoles(rolesOf.api),
    worker: withRoles(rolesOf.worker),
    sandbox: {
      ...base,
      ...shared,
      SANDBOX_STRIPE_PORT: plan.given.stripe ? '' : String(plan.ports.stripe),
      SANDBOX_SMTP_PORT: plan.given.smtp ? '' : String(plan.ports.smtp),
      SANDBOX_MAIL_INBOX_PORT: plan.given.smtp ? '' : String(plan.ports.mailInbox),
      SANDBOX_SCANNER_PORT: plan.given.scanner ? '' : String(plan.ports.scanner),
      SANDBOX_FOLDER: join(varFolder, 'sandbox'),
    },
  };
}

function commonSettings({ plan, state, keyFile, varFolder }: EnvironmentOptions): Record<string, string> {
  const { ports, given } = plan;
  return {
    REEVE_ENV: 'local',
    API_HOST: '127.0.0.1',
    PUBLIC_URL: `http://localhost:${ports.api}`,
    OPERATIONS_URL: `http://localhost:${ports.operations}`,
    TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}`,
    TEMPORAL_NAMESPACE: 'reeve',
    ...(given.temporalAddress ? {} : { TEMPORAL_UI_UPSTREAM: `http://127.0.0.1:${ports.temporalUi}` }),
    ...(given.stripe
      ? {}
      : { STRIPE_SECRET_KEY: state.stripeSecretKey, STRIPE_API_URL: `http://localhost:${ports.stripe}` }),
    STRIPE_WEBHOOK_SECRET: state.stripeWebhookSecret,
    ...(given.smtp
      ? {}
      : {
          SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
          MAIL_INBOX_URL: `http://localhost:${ports.mailInbox}`,
          // Mails to our own domain come back to the API, as they would from its MX.
          MAIL_DOMAIN: 'reeve.example',
          MAIL_IN_PORT: String(ports.mailIn),
        }),
    MAIL_FROM: 'Reeve <no-reply@reeve.example>',
    SECURITY_MAIL: 'security@reeve.example',
    KEY_FILE: keyFile,
    ...(given.scanner ? {} : { SCANNER_ADDRESS: `127.0.0.1:${ports.scanner}` }),
    STORAGE_FOLDER: join(varFolder, 'storage'),
    REGIONS: 'eu-west-1,ap-southeast-2',
    LOG_LEVEL: 'info',
    // The demo's agency is filled through the API, as fast as it goes.
    RATE_LIMIT_PER_MINUTE: '60000',
  };
}

function unsetOnly(env: NodeJS.ProcessEnv, settings: Record<string, string>): Record<string, string> {
  const needed = Object.entries(settings).filter(
    ([name]) =>
      !isSet(env, name) && !(name === 'KEY_FILE' && env.KMS_KEY_ID) && !(name === 'STORAGE_FOLDER' && env.S3_BUCKET),
  );
  return Object.fromEntries(needed);
}

/** Without role and password, which a process adds itself. */
function databaseUrl(plan: Plan): string {
  const url = new URL(plan.given.databaseUrl ?? `postgres://127.0.0.1:${plan.ports.postgres}/reeve`);
  url.username = '';
  url.password = '';
  return url.href;
}

/** The user's own where given, directly or as a file; else the ones made up once. */
export function rolePasswords(env: NodeJS.ProcessEnv, state: LocalState): Record<Role, string> {
  const given = (name: string) =>
    env[name] || (env[`${name}_FILE`] && readFileSync(env[`${name}_FILE`] ?? '', 'utf8').trim());
  const pairs = Object.entries(state.rolePasswords).map(([role, made]) => [
    role,
    given(passwordVariable(role)) || made,
  ]);
  return Object.fromEntries(pairs) as Record<Role, string>;
}

function passwords(env: NodeJS.ProcessEnv, state: LocalState, names: readonly Role[]): Record<string, string> {
  const all = rolePasswords(env, state);
  return Object.fromEntries(names.map(role => [passwordVariable(role), all[role]]));
}

function passwordVariable(role: string): string {
  return `DATABASE_PASSWORD_${role.replace('reeve_', '').toUpperCase()}`;
}

function withoutPasswords(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('DATABASE_PASSWORD_'));
  return Object.fromEntries(kept);
}
