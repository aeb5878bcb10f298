import { spawn } from 'node:child_process';

/** Runs a tool of node_modules under this Node; what it says on both streams, in order, and how it ended. */
export function runTool(root: string, script: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } };
    const child = spawn(process.execPath, [script, ...args], options);
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** The lines of a failed tool; a tool that fails without a word is a fault as well. */
export function faultsOf({ code, output }: { code: number; output: string }, name: string): string[] {
  if (code === 0) return [];
  const lines = output.split('\n').filter(line => line.trim());
  return lines.length > 0 ? lines : [`${name} ended with ${code} and said nothing`];
}
