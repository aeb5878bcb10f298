import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const leash = fileURLToPath(new URL('./leash.mjs', import.meta.url));

/**
 * Runs a Node script in this terminal, to its end; it ends when this process does.
 * @returns its exit code
 */
export function runScript(script: string, args: readonly string[], nodeArgs: readonly string[] = []): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', leash, '--disable-warning=ExperimentalWarning', ...nodeArgs, script, ...args],
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  );
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  const parentGone = () => child.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, passOn);
  process.on('disconnect', parentGone);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, passOn);
      process.off('disconnect', parentGone);
      resolve(code ?? 1);
    });
  });
}
