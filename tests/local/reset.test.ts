import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { tryLock } from '../../infra/local/file-lock.mjs';
import { loadState, saveState } from '../../infra/local/local-state.ts';
import { runReset } from '../../infra/local/run-reset.ts';
import { cleanUp, newRoot } from './fixtures/running-start.ts';

afterEach(cleanUp);

/** What a start leaves behind, plus one file of the user's own. */
async function startedRoot() {
  const root = await newRoot();
  const varFolder = join(root, 'var');
  const state = await loadState(varFolder);
  const elsewhere = join(root, 'elsewhere', 'postgres');
  for (const folder of [elsewhere, join(varFolder, 'keys'), join(varFolder, 'mine')])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(varFolder, 'mine', 'notes.txt'), 'kept');
  await saveState(varFolder, { ...state, postgresData: elsewhere });
  return { root, varFolder };
}

async function reset(root: string, options: { yes?: boolean; answer?: string }) {
  const input = Object.assign(new PassThrough(), { isTTY: options.answer !== undefined });
  const out = new PassThrough();
  let said = '';
  out.on('data', chunk => (said += chunk));
  if (options.answer !== undefined) input.write(`${options.answer}\n`);
  const code = await runReset({ root, yes: options.yes ?? false, input, out });
  return { code, said };
}

describe('npm run reset', () => {
  it('deletes what start made, also elsewhere, and nothing else', async () => {
    const { root, varFolder } = await startedRoot();
    const { code } = await reset(root, { answer: 'yes' });
    expect(code).toBe(0);
    expect(existsSync(join(root, 'elsewhere'))).toBe(false);
    expect(existsSync(join(varFolder, 'state.json'))).toBe(false);
    expect(existsSync(join(varFolder, 'keys'))).toBe(false);
    expect(existsSync(join(varFolder, 'mine', 'notes.txt'))).toBe(true);
    expect(await reset(root, { yes: true })).toEqual({ code: 0, said: 'There is nothing to delete.\n' });
  });

  it('deletes nothing on any other answer, or when nobody can be asked', async () => {
    const { root, varFolder } = await startedRoot();
    expect((await reset(root, { answer: 'y' })).code).toBe(1);
    expect((await reset(root, {})).said).toContain('--yes');
    expect(existsSync(join(varFolder, 'state.json'))).toBe(true);
  });

  it('refuses while Reeve is running', async () => {
    const { root, varFolder } = await startedRoot();
    const lock = tryLock(join(varFolder, 'start.lock'));
    const { code, said } = await reset(root, { yes: true });
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(`process ${process.pid}`) });
    expect(existsSync(join(varFolder, 'state.json'))).toBe(true);
    if (lock.taken) lock.release();
  });
});
