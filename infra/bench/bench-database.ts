import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenDatabase, openDatabase } from '../database/database.ts';
import { createAuditMacs, createKeyManagement } from '../keys/index.ts';
import type { Stage } from './stage.ts';

const keyFile = join(fileURLToPath(new URL('../..', import.meta.url)), 'var', 'bench', 'keys', 'local.key');

export const benchKeys = () => createKeyManagement({ keyFile, kmsKeyId: undefined });

/** A database as the processes open it, in this process; close it after. */
export async function openBenchDatabase(stage: Stage, name: string, poolMax: number): Promise<OpenDatabase> {
  const { reeve_app, reeve_identity, reeve_platform } = stage.state.rolePasswords;
  const url = new URL(stage.adminUrl(name));
  [url.username, url.password] = ['', ''];
  return openDatabase({
    url,
    passwords: { reeve_app, reeve_identity, reeve_platform },
    poolMax,
    applicationName: 'reeve bench',
    ...(await createAuditMacs(await benchKeys())),
  });
}
