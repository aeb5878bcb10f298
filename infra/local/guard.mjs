/**
 * Runs one foreign program (PostgreSQL, Temporal) for a parent, and stops it when the parent is gone, however it went:
 * a parent killed with -9 closes the IPC channel all the same. A leftover of a killed guard is stopped before starting.
 *
 * usage: fork(guard.mjs, [JSON.stringify({ command, args, cwd, uid?, gid?, env?, stopSignal, stopWithinMs, pidFile, removeOnExit? })])
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, stillLives } from './process-identity.mjs';

const spec = JSON.parse(process.argv[2]);
let child;
let stopping = false;

function stop() {
  if (stopping) return;
  stopping = true;
  child?.kill(spec.stopSignal);
  setTimeout(() => child?.kill('SIGKILL'), spec.stopWithinMs).unref();
}

async function stopLeftover() {
  let leftover;
  try {
    leftover = JSON.parse(readFileSync(spec.pidFile, 'utf8'));
  } catch {
    return;
  }
  for (const [signal, waitMs] of [
    [spec.stopSignal, spec.stopWithinMs],
    ['SIGKILL', 5000],
  ]) {
    if (!stillLives(leftover)) return;
    console.error(`guard: stopping process ${leftover.pid}, left over from an earlier run, with ${signal}`);
    process.kill(leftover.pid, signal);
    for (let waitedMs = 0; waitedMs < waitMs && stillLives(leftover); waitedMs += 50) await sleep(50);
  }
}

function leave(code) {
  rmSync(spec.pidFile, { force: true });
  if (spec.removeOnExit) rmSync(spec.removeOnExit, { recursive: true, force: true });
  process.exit(code);
}

process.on('disconnect', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
// The pipe to a killed parent is broken; that must not end the guard before its child.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

await stopLeftover();
if (stopping) leave(0);
const { uid, gid } = spec;
const identity = uid === undefined ? {} : { uid, gid };
child = spawn(spec.command, spec.args, {
  ...identity,
  cwd: spec.cwd,
  env: { ...process.env, ...spec.env },
  stdio: ['ignore', 'inherit', 'inherit'],
});
child.on('error', error => {
  console.error(`guard: ${spec.command} could not be started: ${error.message}`);
  leave(127);
});
child.on('exit', (code, signal) => {
  if (signal && !stopping) console.error(`guard: ${spec.command} was ended by ${signal}`);
  leave(stopping ? 0 : (code ?? 1));
});
if (child.pid) writeFileSync(spec.pidFile, JSON.stringify(identityOf(child.pid)));
