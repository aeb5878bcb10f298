import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { freePort, preferPort } from './free-port.ts';

/** What people open, with the ports they get unless something else sits there. */
const usualPorts = {
  api: 3000,
  operations: 8233,
  mailInbox: 8025,
  smtp: 1025,
  stripe: 12111,
} as const;

type PortName =
  | keyof typeof usualPorts
  | 'temporal'
  | 'temporalHttp'
  | 'temporalUi'
  | 'postgres'
  | 'scanner'
  | 'mailIn';

export interface Plan {
  readonly ports: Readonly<Record<PortName, number>>;
  /** The user's own servers, which then are not started here. */
  readonly given: {
    readonly databaseUrl: string | undefined;
    readonly temporalAddress: string | undefined;
    readonly stripe: boolean;
    readonly smtp: boolean;
    readonly scanner: boolean;
  };
  /** One line for each port that was taken. */
  readonly notices: readonly string[];
}

/** The environment with `.env` of the project below it: what the shell says wins. */
export function withEnvFile(root: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const file = join(root, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...env } : env;
}

/** Decides what is started here and on which ports. A taken port is replaced, and said. */
export async function makePlan(env: NodeJS.ProcessEnv, postgresPort: number | undefined): Promise<Plan> {
  const notices: string[] = [];
  const take = async (what: string, wanted: number) => {
    const port = await preferPort(wanted);
    if (port !== wanted) notices.push(`! port ${wanted} is taken: ${what} gets ${port} instead`);
    return port;
  };
  const wanted = (name: string, usual: number) => Number(env[name] || usual);
  const ports = {
    api: await take('the API', wanted('API_PORT', usualPorts.api)),
    operations: await take('the Temporal UI', wanted('OPERATIONS_PORT', usualPorts.operations)),
    mailInbox: await take('the mail inbox', usualPorts.mailInbox),
    smtp: await take('the mail sandbox', usualPorts.smtp),
    stripe: await take('the Stripe sandbox', usualPorts.stripe),
    postgres: postgresPort ? await preferPort(postgresPort) : await freePort(),
    temporal: await freePort(),
    temporalHttp: await freePort(),
    temporalUi: await freePort(),
    scanner: await freePort(),
    mailIn: await freePort(),
  };
  const given = {
    databaseUrl: env.DATABASE_URL || undefined,
    temporalAddress: env.TEMPORAL_ADDRESS || undefined,
    stripe: isSet(env, 'STRIPE_SECRET_KEY'),
    smtp: isSet(env, 'SMTP_URL'),
    scanner: isSet(env, 'SCANNER_ADDRESS'),
  };
  return { ports, given, notices };
}

/** Whether the user gave a setting, in itself or as a file. */
export function isSet(env: NodeJS.ProcessEnv, name: string): boolean {
  return Boolean(env[name] || env[`${name}_FILE`]);
}
