import { Worker } from 'node:worker_threads';
import type { PasswordStrength, Weakness } from '../../src/identity/password-strength.port.ts';

type Waiting = { resolve(weakness: Weakness | null): void; reject(error: Error): void };
type Answer = { id: number; weakness: Weakness | null };

/** Passwords are chosen seldom; the dictionaries need not stay for that. */
const keptMs = 60_000;

/**
 * Judges in a thread that comes with the first question and goes a minute after the last: requests are not held up for
 * the second that the dictionaries take to load, and their memory is given back.
 */
export function createPasswordStrength(): PasswordStrength {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let leaving: NodeJS.Timeout | undefined;
  let asked = 0;
  const leave = (error: Error) => {
    thread = undefined;
    for (const each of waiting.values()) each.reject(error);
    waiting.clear();
  };
  const settle = ({ id, weakness }: Answer) => {
    waiting.get(id)?.resolve(weakness);
    waiting.delete(id);
    if (waiting.size === 0) thread?.unref();
  };
  return {
    weaknessOf: (password, contextWords) => {
      thread ??= startThread(settle, leave);
      const current = thread;
      clearTimeout(leaving);
      leaving = setTimeout(() => void (waiting.size === 0 && current.terminate()), keptMs).unref();
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        current.ref();
        current.postMessage({ id, password, contextWords });
      });
    },
  };
}

function startThread(settle: (answer: Answer) => void, leave: (error: Error) => void): Worker {
  const thread = new Worker(new URL('./judge-password.worker.ts', import.meta.url), { execArgv: [] });
  thread.on('message', settle);
  thread.once('error', error => leave(error instanceof Error ? error : new Error('the judge of passwords failed')));
  thread.once('exit', () => leave(new Error('the judge of passwords has gone')));
  return thread;
}
