import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** Called with each line of output, as it comes. */
  readonly onLine?: (line: string) => void;
}

/**
 * Runs a program to its end.
 * @returns what it printed
 * @throws Error with the command and its last lines, when it cannot start or ends with another code than 0
 */
export function runProgram(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      ...(options.user ?? {}),
      ...(options.cwd ? { cwd: options.cwd } : {}),
      ...(options.env ? { env: options.env } : {}),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Without this, a program would go on when we are stopped in the middle of it.
    const kill = () => child.kill();
    process.once('exit', kill);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        for (const line of text.split('\n')) if (line.trim()) options.onLine?.(line.trim());
      });
    }
    child.once('error', error => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.once('close', (code, signal) => {
      process.off('exit', kill);
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args[0] ?? ''} ended with ${signal ?? code}:\n${lastLines(output)}`));
    });
  });
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-15).join('\n');
}
