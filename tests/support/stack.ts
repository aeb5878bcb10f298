import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProcesses, type Processes } from '../../infra/drills/processes.ts';
import { createDatabase, createNamespace, type TestDatabase, temporalAddress } from './environment/index.ts';

export type { ProcessName } from '../../infra/drills/processes.ts';
export type Stack = Processes & { database: TestDatabase };

/** Prepares addresses and settings; nothing runs until `start`. `temporal` overrides where Temporal is looked for. */
export async function createStack(options: { temporal?: string; temporalUi?: string } = {}): Promise<Stack> {
  const [database, folder] = [await createDatabase(), await mkdtemp(join(tmpdir(), 'reeve-stack-'))];
  const namespace = options.temporal ? 'reeve' : await createNamespace();
  const temporal = { address: options.temporal ?? temporalAddress(), namespace };
  const processes = await createProcesses({
    env: process.env,
    folder,
    database,
    temporal,
    temporalUi: options.temporalUi,
  });
  return {
    ...processes,
    database,
    stop: async () => {
      await processes.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
