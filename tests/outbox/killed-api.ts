import { randomBytes } from 'node:crypto';
import { openDatabase } from '../../infra/database/database.ts';
import { acrossAgencies } from '../../src/kernel/across-agencies.ts';
import { collectWakes } from '../temporal/workflows/contracts.ts';

/** A process that dies, as by power, right after its commit and before anything was sent. */
const { url, passwords, key } = JSON.parse(process.argv[2] ?? '{}');
const database = await openDatabase({
  url: new URL(url),
  passwords,
  poolMax: 2,
  applicationName: 'killed',
  auditMac: () => randomBytes(32),
});
database.onCommitted(() => process.kill(process.pid, 'SIGKILL'));
await acrossAgencies(database, 'operations', 'ask for a run', async unit => {
  unit.start(collectWakes, { key });
});
