import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Role, roles } from '../../src/kernel/entity.ts';

/** What `npm start` makes up once and needs again: in var/state.json, readable by its owner alone. */
const stateSchema = z.strictObject({
  adminPassword: z.string().min(16),
  rolePasswords: z.record(z.enum(roles), z.string().min(16)),
  stripeSecretKey: z.string(),
  stripeWebhookSecret: z.string(),
  postgresPort: z.number().int().optional(),
  postgresData: z.string().optional(),
});

export type LocalState = z.output<typeof stateSchema>;

/**
 * Reads the state, or makes it up and writes it.
 * @throws Error when the file is there but cannot be understood: the passwords in it may be the only ones
 */
export async function loadState(varFolder: string): Promise<LocalState> {
  const file = stateFile(varFolder);
  if (!existsSync(file)) {
    const state = makeState();
    await saveState(varFolder, state);
    return state;
  }
  try {
    return stateSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw new Error(`${file} cannot be understood; restore it, or start over with npm run reset`);
  }
}

/** Replaces the file in one step, so that a crash leaves the old or the new one. */
export async function saveState(varFolder: string, state: LocalState): Promise<void> {
  const file = stateFile(varFolder);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.next`, `${JSON.stringify(state, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.next`, file);
}

function stateFile(varFolder: string): string {
  return join(varFolder, 'state.json');
}

function makeState(): LocalState {
  const secret = () => randomBytes(24).toString('hex');
  return {
    adminPassword: secret(),
    rolePasswords: Object.fromEntries(roles.map(role => [role, secret()])) as Record<Role, string>,
    stripeSecretKey: `sk_test_${secret()}`,
    stripeWebhookSecret: `whsec_${secret()}`,
  };
}

/** The key of a local deployment: 32 random bytes in base64. Made once; all that is sealed needs it. */
export async function ensureKeyFile(varFolder: string): Promise<string> {
  const file = join(varFolder, 'keys', 'local.key');
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) await writeFile(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  await chmod(file, 0o600);
  return file;
}
