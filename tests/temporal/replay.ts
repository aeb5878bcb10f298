import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Payload } from '@temporalio/common';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { type ReplayError, Worker } from '@temporalio/worker';
import { bundleWorkflows } from '../../infra/temporal/bundle.ts';
import { failureConverterPath } from '../../infra/temporal/client.ts';
import { createPayloadCodec } from '../../infra/temporal/payload-codec.ts';
import type { World } from './support/world.ts';

const folder = new URL('../histories/', import.meta.url).pathname;
const workflowsPath = new URL('./workflows/index.ts', import.meta.url).pathname;

/** What a run leaves: the parts of a world that recording needs. */
type Recorded = Pick<World, 'client' | 'dataKeys'>;

/**
 * Keeps the history of a run as `tests/histories/<name>.json`, decoded, when REEVE_RECORD_HISTORIES=1; otherwise does
 * nothing. Tests of workflows call it for each course worth keeping: old histories then guard new code.
 */
export async function keepHistory({ client, dataKeys }: Recorded, workflowId: string, name: string): Promise<void> {
  if (process.env['REEVE_RECORD_HISTORIES'] !== '1') return;
  const history = await client.workflow.getHandle(workflowId).fetchHistory();
  const codec = createPayloadCodec(dataKeys, 'throw');
  await decodeAll(history, async payload => withoutStack((await codec.decode([payload]))[0] ?? payload));
  await mkdir(folder, { recursive: true });
  const json: unknown = JSON.parse(historyToJSON(history), (name, value) => (name === 'identity' ? 'worker' : value));
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify({ workflowId, history: json }, null, 1)}\n`);
}

/** Stacks name folders of the machine that recorded. */
function withoutStack(payload: Payload): Payload {
  const text = Buffer.from(payload.data ?? []).toString();
  if (!text.includes('"stack_trace"')) return payload;
  return { ...payload, data: Buffer.from(JSON.stringify({ ...JSON.parse(text), stack_trace: '' })) };
}

type Node = Record<string, unknown>;
const isPayload = (node: Node): boolean => 'metadata' in node && 'data' in node;

/** Replaces every payload below a node, wherever Temporal keeps one. */
async function decodeAll(node: unknown, decode: (payload: Payload) => Promise<Payload>): Promise<void> {
  if (!node || typeof node !== 'object' || node instanceof Uint8Array) return;
  if (isPayload(node as Node)) {
    Object.assign(node, await decode(node as Payload));
    return;
  }
  for (const value of Object.values(node)) await decodeAll(value, decode);
}

export type StoredHistory = { name: string; workflowId: string; json: string };

/** The histories that were kept. */
export async function storedHistories(): Promise<StoredHistory[]> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async file => {
      const { workflowId, history } = JSON.parse(await readFile(join(folder, file), 'utf8'));
      return { name: basename(file, '.json'), workflowId, json: JSON.stringify(history) };
    }),
  );
}

/** Replays histories against today's workflows. Returns the name of each that no longer fits, with what was found. */
export async function replay(histories: readonly StoredHistory[]): Promise<{ name: string; error: ReplayError }[]> {
  const options = {
    workflowBundle: { codePath: await bundleWorkflows({ workflowsPath }) },
    dataConverter: { failureConverterPath },
  };
  const given = histories.map(({ workflowId, json }) => ({ workflowId, history: historyFromJSON(JSON.parse(json)) }));
  const failed: { name: string; error: ReplayError }[] = [];
  let index = 0;
  for await (const { error } of Worker.runReplayHistories(options, given)) {
    const name = histories[index]?.name ?? '?';
    index += 1;
    if (error) failed.push({ name, error });
  }
  return failed;
}
