import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../local/free-port.ts';

export type S3Server = { endpoint: string; stop(): Promise<void> };

/**
 * Starts versitygw over a folder on a free port of this machine; buckets are folders in it.
 * @throws Error with its output when it does not come up in 20 s
 */
export async function startS3Server(
  program: string,
  folder: string,
  { accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string },
): Promise<S3Server> {
  const port = await freePort();
  const child = spawn(program, ['--port', `127.0.0.1:${port}`, '--quiet', 'posix', folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ROOT_ACCESS_KEY: accessKeyId, ROOT_SECRET_KEY: secretAccessKey },
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text));
  for (const until = Date.now() + 20_000; !(await answers(port)); await wait(50))
    if (Date.now() > until || child.exitCode !== null) {
      end();
      throw new Error(`versitygw did not start (${child.exitCode ?? 'no answer within 20 s'}):\n${output}`);
    }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      process.off('exit', end);
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
    },
  };
}

const answers = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect({ host: '127.0.0.1', port }, () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
