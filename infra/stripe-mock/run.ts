import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts stripe-mock on a free port of this machine. @throws Error with its output when it does not come up in 20 s */
export async function startStripeMock(program: string): Promise<{ url: URL; stop(): Promise<void> }> {
  const child = spawn(program, ['-http-addr', '127.0.0.1:0', '-https-addr', '127.0.0.1:0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => void child.kill();
  process.once('exit', end);
  let output = '';
  const url = await new Promise<URL>((resolve, reject) => {
    const failed = (why: string) => reject(new Error(`stripe-mock did not start (${why}):\n${output}`));
    const timer = setTimeout(() => failed('no address within 20 s'), 20_000);
    child.once('error', error => failed(error.message));
    child.once('exit', code => failed(`it ended with ${code}`));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [, address] = /Listening for HTTP at address: (\S+)/.exec(output) ?? [];
        if (!address) return;
        clearTimeout(timer);
        resolve(new URL(`http://${address}`));
      });
  });
  return {
    url,
    async stop() {
      process.off('exit', end);
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill()) await ended;
    },
  };
}
