import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PasswordStrength, Weakness } from '../../src/identity/password-strength.port.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import type { Question, Verdict } from './judge-password.process.ts';

type Judge = { child: ChildProcess; waiting: Map<number, PromiseWithResolvers<Weakness | null>> };
/** More than can be judged before their callers' time limits have passed are told to come back instead. */
const mostWaiting = 10;
const script = fileURLToPath(new URL('./judge-password.process.ts', import.meta.url));

/**
 * Judges passwords in a process of its own: its dictionaries take a second to load and over 100 MB, which must neither
 * hold up requests nor stay in an idle API (a thread that has ended gives nothing back: measured). It comes with the
 * first question and goes `idleMs` after the last.
 */
export function createPasswordStrength(idleMs = 60_000): PasswordStrength {
  let judge: Judge | undefined;
  let idle: NodeJS.Timeout | undefined;
  let asked = 0;
  const rest = () => {
    if (!judge || judge.waiting.size > 0) return;
    judge.child.kill('SIGKILL');
    judge = undefined;
  };
  return {
    weaknessOf: (password, contextWords) => {
      judge ??= startJudge(ended => {
        if (judge === ended) judge = undefined;
      });
      const { child, waiting } = judge;
      if (waiting.size >= mostWaiting) return Promise.reject(busy());
      asked += 1;
      const question: Question = { id: asked, password, contextWords };
      const answer = Promise.withResolvers<Weakness | null>();
      waiting.set(question.id, answer);
      keepAlive(child, true);
      child.send(question, error => error && answer.reject(error));
      return answer.promise.finally(() => {
        if (waiting.size === 0) keepAlive(child, false);
        clearTimeout(idle);
        idle = setTimeout(rest, idleMs).unref();
      });
    },
  };
}

const busy = () =>
  new DomainError('unavailable', 'many passwords are being judged: try again in a moment', { retryAfterSeconds: 5 });

function startJudge(onEnd: (judge: Judge) => void): Judge {
  // It needs nothing of the environment, least of all the secrets in it.
  const child = fork(script, [], { execArgv: [], env: {}, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const judge: Judge = { child, waiting: new Map() };
  child.on('message', ({ id, weakness }: Verdict) => {
    judge.waiting.get(id)?.resolve(weakness);
    judge.waiting.delete(id);
  });
  const end = (why: string) => {
    onEnd(judge);
    for (const answer of judge.waiting.values()) answer.reject(new Error(`passwords cannot be judged: ${why}`));
    judge.waiting.clear();
  };
  child.on('error', error => end(error.message));
  child.on('exit', (code, signal) => end(`the process ended with ${code ?? signal}`));
  return judge;
}

/** Only a question that waits for its answer keeps this process alive. */
function keepAlive(child: ChildProcess, wanted: boolean): void {
  if (wanted) child.ref();
  else child.unref();
  if (wanted) child.channel?.ref();
  else child.channel?.unref();
}
