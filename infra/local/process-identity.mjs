import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Says when a process began, so that a recycled pid is not taken for the one that wrote a file.
 * @returns text that differs between two processes of one pid, or undefined when no such process lives
 */
export function startOfProcess(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return undefined;
  }
  return process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
}

function startOnLinux(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
    // A zombie has ended: only its parent has not noticed yet.
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function startElsewhere(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** What a file remembers of a process. */
export function identityOf(pid) {
  return { pid, start: startOfProcess(pid) };
}

/** Whether the remembered process still lives. Never throws. */
export function stillLives(identity) {
  const start = Number.isInteger(identity?.pid) ? startOfProcess(identity.pid) : undefined;
  return start !== undefined && start === identity.start;
}
