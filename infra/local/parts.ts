import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Role } from '../../src/kernel/entity.ts';
import type { PrepareDemo } from './demo-contract.ts';

/** What `npm start` starts. Tests hand in small stand-ins for the processes, to see the supervisor at work. */
export interface Parts {
  /** Scripts of the processes. */
  readonly api: string;
  readonly worker: string;
  readonly sandbox: string;
  readonly migrate: (options: { adminUrl: string; rolePasswords: Readonly<Record<Role, string>> }) => Promise<unknown>;
  readonly prepareDemo: PrepareDemo | undefined;
  /** Throws a SettingsError when a process would not start with these settings. */
  readonly checkSettings: (process: 'api' | 'worker', env: NodeJS.ProcessEnv) => Promise<void>;
}

const script = (name: string) => fileURLToPath(new URL(`../processes/${name}.ts`, import.meta.url));

/** The real ones. Modules are loaded when they are needed, so that the first line appears at once. */
export const realParts: Parts = {
  api: script('api'),
  worker: script('worker'),
  sandbox: script('sandbox'),
  migrate: async options => (await import('../database/migrate.ts')).migrate(options),
  prepareDemo: async context => {
    const module = new URL('./demo.ts', import.meta.url);
    if (!existsSync(fileURLToPath(module))) return [];
    const { prepareDemo }: { prepareDemo: PrepareDemo } = await import(module.href);
    return prepareDemo(context);
  },
  checkSettings: async (process, env) => {
    const { parseSettings } = await import('../../src/config/index.ts');
    const { readFileSync } = await import('node:fs');
    parseSettings(env, process, path => readFileSync(path, 'utf8'));
  },
};
