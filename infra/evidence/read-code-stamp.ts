import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type CodeStamp, codeStampSchema } from '../../src/assurance/code-stamp.ts';

const run = promisify(execFile);
/** Pictures are made from the running product: taking them again must not make its proofs void. */
const leftOut = /\.(png|webp|gif)$/;

/**
 * Which code this folder holds: from git, else from `build/code-stamp.json` (images carry no git), else null.
 * Some 40 ms for a thousand files.
 */
export async function readCodeStamp(root: string): Promise<CodeStamp | null> {
  return (await fromGit(root).catch(() => null)) ?? fromFile(root);
}

async function fromGit(root: string): Promise<CodeStamp> {
  const git = async (...args: string[]) => (await run('git', args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout;
  const [commit, changed, listed] = await Promise.all([
    git('rev-parse', 'HEAD'),
    git('status', '--porcelain'),
    git('ls-files', '--cached', '--others', '--exclude-standard', '-z'),
  ]);
  const files = [...new Set(listed.split('\0'))].filter(file => file && !leftOut.test(file)).toSorted();
  const differing = changed.split('\n').filter(line => line && !leftOut.test(line));
  return { commit: commit.trim(), clean: differing.length === 0, fingerprint: await fingerprintOf(root, files) };
}

async function fingerprintOf(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(join(root, file)).catch(() => null);
    hash.update(`${file}\0${content === null ? 'gone' : content.length}\0`);
    if (content) hash.update(content);
  }
  return hash.digest('hex');
}

async function fromFile(root: string): Promise<CodeStamp | null> {
  const text = await readFile(join(root, 'build', 'code-stamp.json'), 'utf8').catch(() => null);
  return text === null ? null : codeStampSchema.parse(JSON.parse(text));
}
