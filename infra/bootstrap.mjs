/**
 * The one entry of every npm script: plain JavaScript without dependencies, for the Node a machine happens to have.
 * It installs what package-lock.json says, if that is not done yet, and hands over to the Node of the lock.
 *
 * usage: node infra/bootstrap.mjs start|test|check|reset|code|tour|client|seed|bench [arguments of the script]
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './local/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const verbs = [
  'start',
  'test',
  'check',
  'reset',
  'code',
  'tour',
  'client',
  'seed',
  'bench',
  'drill:isolation',
  'drill:incident',
];
const neededMajor = 24;
const ownMajor = Number(process.versions.node.split('.')[0]);

function refuse(message) {
  console.error(message);
  process.exit(1);
}

/** The lock holds a Node for Linux only; elsewhere the user's own has to be new enough. Said before anything else. */
function checkMachine() {
  if (process.platform === 'win32') refuse('Reeve runs on Linux and macOS; on Windows use WSL.');
  if (ownMajor < 20) refuse(`Reeve needs Node 20 or newer; this is ${process.version}.`);
  if (process.platform === 'darwin' && ownMajor < neededMajor) {
    refuse(
      `On macOS Reeve needs Node ${neededMajor} and PostgreSQL 15 or newer, installed by you; this is Node ${process.version}.`,
    );
  }
}

function nodeOfTheLock() {
  const installed = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(installed)) return installed;
  if (ownMajor >= neededMajor) return process.execPath;
  return refuse(
    `There is no Node ${neededMajor} for ${process.platform} ${process.arch} in the lock: install one and try again.`,
  );
}

/** Where Node keeps what it compiled, types stripped: each process that starts later loads in two thirds of the time. */
const compileCache = join(root, 'node_modules', '.cache', 'node-compile');

/**
 * Hands over. Signals pass through, so does the exit code. The IPC channel tells the script when this process is gone,
 * and this process leaves when npm is: killing any of them with -9 leaves no orphans.
 */
function handOver(node, script, args) {
  const binaries = join(root, 'node_modules', '.bin');
  const child = spawn(node, [script, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env, PATH: `${binaries}:${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
  }
  child.on('error', error => refuse(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

const [verb, ...args] = process.argv.slice(2);
checkMachine();
if (!verbs.includes(verb)) refuse(`usage: npm run ${verbs.join('|')}`);
const script = join(root, 'infra', 'local', `${verb.replace(':', '-')}.ts`);
if (!existsSync(script)) refuse(`npm run ${verb} is not part of this version.`);
try {
  await install(root);
} catch (error) {
  refuse(error.message);
}
handOver(nodeOfTheLock(), script, args);
