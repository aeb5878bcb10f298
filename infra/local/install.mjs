import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForLock } from './file-lock.mjs';

const sayEveryMs = 15_000;

/**
 * Makes node_modules match package-lock.json: does nothing when it does, and runs `npm ci` when it does not.
 * Two at once: the second waits for the first, and then finds it done.
 * @throws Error when npm fails
 */
export async function install(root) {
  if (matches(root)) return;
  const lock = await waitForLock(join(root, 'var', 'install.lock'), owner => {
    console.log(`Another process (${owner.pid}) is installing the packages: waiting for it.`);
  });
  try {
    if (!matches(root)) await runNpm(root);
  } finally {
    lock.release();
  }
}

/** The stamp says what was installed, and for which machine; where it is silent, npm's own record of it decides. */
export function matches(root) {
  const wanted = stampOf(root);
  const stampFile = join(root, 'node_modules', '.reeve-installed');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  if (!installedAsLocked(root)) return false;
  writeFileSync(stampFile, wanted);
  return true;
}

function stampOf(root) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function installedAsLocked(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity && existsSync(join(root, path));
  });
}

async function runNpm(root) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  console.log('Installing the packages of package-lock.json (npm ci): about a minute, only when the lock changed.');
  const timer = setInterval(() => console.log(`  still installing, ${seconds()} s so far`), sayEveryMs);
  try {
    await npmCi(root);
  } finally {
    clearInterval(timer);
  }
  writeFileSync(join(root, 'node_modules', '.reeve-installed'), stampOf(root));
  console.log(`Packages installed in ${seconds()} s.`);
}

function npmCi(root) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // The npm that runs us, if one does: the same version with the same settings.
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', error => reject(new Error(`npm could not be started: ${error.message}`)));
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`npm ci ended with code ${code}.`))));
  });
}
