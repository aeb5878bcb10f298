import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { runProgram } from '../../local/run-program.ts';

export const loadSchema = z.strictObject({
  url: z.string(),
  method: z.enum(['GET', 'POST']),
  path: z.string(),
  body: z.string().optional(),
  /** With it, each request is an event of Stripe, signed with this secret. */
  webhookSecret: z.string().optional(),
  /** Tokens are the prefix and a number of 12 digits, 1 to `sessions`. */
  tokenPrefix: z.string(),
  sessions: z.number(),
  connections: z.number(),
  seconds: z.number(),
  warmUpSeconds: z.number(),
});
export type Load = z.output<typeof loadSchema>;

const resultSchema = z.strictObject({
  perSecond: z.number(),
  requests: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  refused: z.number(),
});
export type LoadResult = z.output<typeof resultSchema>;

const script = fileURLToPath(new URL('./load.process.ts', import.meta.url));

/** @throws Error when a request was not answered with success: such a round measures nothing */
export async function runLoad(load: Load): Promise<LoadResult> {
  const output = await runProgram(process.execPath, [script, JSON.stringify(load)]);
  const result = resultSchema.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
  if (result.refused > 0)
    throw new Error(`${result.refused} of ${result.requests} requests of ${load.path} were not answered with success`);
  return result;
}
