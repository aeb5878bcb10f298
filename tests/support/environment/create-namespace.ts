import { randomBytes } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { searchAttributes } from '../../../infra/temporal/server/search-attributes.ts';
import { sharedEnvironment } from './shared-environment.ts';

/** IndexedValueType of Temporal's API. */
const types = { Keyword: 2, KeywordList: 7 } as const;

/** Where the run's Temporal server listens, host:port. */
export function temporalAddress(): string {
  return sharedEnvironment().temporalAddress;
}

/**
 * A namespace of its own with Reeve's search attributes, usable at once (some 20 ms): workflow ids, task queues and
 * schedules of one test file are then never seen by another. Goes with the server; nothing to clean.
 * @returns its name
 */
export async function createNamespace(): Promise<string> {
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  const connection = await Connection.connect({ address: temporalAddress() });
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs('1 day'),
    });
    await connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(Object.entries(searchAttributes).map(([name, type]) => [name, types[type]])),
    });
  } finally {
    await connection.close();
  }
  return namespace;
}
