import { existsSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { lockOwner } from './file-lock.mjs';
import { type LocalState, loadState } from './local-state.ts';
import { type ProcessIdentity, stillLives } from './process-identity.mjs';

export interface ResetOptions {
  readonly root: string;
  /** Answers the question. */
  readonly yes: boolean;
  readonly input: Readable & { isTTY?: boolean };
  readonly out: Writable;
}

/** What `npm start` and the processes it starts put below var; anything else there stays. */
const madeByStart = [
  'postgres',
  'temporal',
  'sandbox',
  'demo',
  'demo.json',
  'storage',
  'keys',
  'log',
  'run',
  'start.lock',
  'state.json',
];

/** @returns the exit code: 0 when there is nothing (left) to delete, 1 when it was refused */
export async function runReset({ root, yes, input, out }: ResetOptions): Promise<number> {
  const varFolder = join(root, 'var');
  const owner = lockOwner(join(varFolder, 'start.lock'));
  if (owner) {
    out.write(`Reeve is running (process ${owner.pid}): stop it first.\n`);
    return 1;
  }
  const targets = await findTargets(varFolder);
  if (targets.length === 0) {
    out.write('There is nothing to delete.\n');
    return 0;
  }
  out.write(`This deletes all local data, for good:\n${targets.map(each => `  ${each}\n`).join('')}`);
  if (!yes && !(await confirmed(input, out))) {
    out.write('Nothing was deleted.\n');
    return 1;
  }
  endLeftovers(join(varFolder, 'run'));
  for (const target of targets) await rm(target, { recursive: true, force: true });
  removeIfEmpty(varFolder);
  out.write('Done. A PostgreSQL, Temporal or Stripe of your own was left alone.\n');
  return 0;
}

async function findTargets(varFolder: string): Promise<string[]> {
  const known = madeByStart.map(name => join(varFolder, name));
  // Under root, PostgreSQL's data may have had to live elsewhere.
  const state: Partial<LocalState> = existsSync(join(varFolder, 'state.json'))
    ? await loadState(varFolder).catch(() => ({}))
    : {};
  const elsewhere = state.postgresData && !known.includes(state.postgresData) ? [dirname(state.postgresData)] : [];
  return [...known, ...elsewhere].filter(path => existsSync(path));
}

async function confirmed(input: ResetOptions['input'], out: Writable): Promise<boolean> {
  if (!input.isTTY) {
    out.write('Say npm run reset -- --yes to do it without being asked.\n');
    return false;
  }
  const questions = createInterface({ input, output: out });
  const answer = await questions.question('Delete it? Type yes: ');
  questions.close();
  return answer.trim().toLowerCase() === 'yes';
}

/** Servers whose guard was killed too: their data goes, so there is nothing to save. */
function endLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const leftover = readIdentity(join(folder, name));
    if (leftover && stillLives(leftover)) process.kill(leftover.pid, 'SIGKILL');
  }
}

function readIdentity(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
