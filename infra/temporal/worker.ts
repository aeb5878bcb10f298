import type { PayloadCodec } from '@temporalio/common';
import { type NativeConnection, Worker } from '@temporalio/worker';
import type { Contract, Queue } from '../../src/kernel/contract.ts';
import { activityErrors } from './activity-errors.ts';
import { authorityInterceptor } from './authority-interceptor.ts';
import { failureConverterPath } from './client.ts';

export type WorkerDeps = {
  connection: NativeConnection;
  namespace: string;
  taskQueue: Queue;
  /** Path of what `bundleWorkflows` made. */
  bundlePath: string;
  activities: object;
  contracts: readonly Contract[];
  codec: PayloadCodec;
  /** Each cached run costs about 0.5 MB. */
  maxCachedWorkflows?: number;
};

/**
 * A worker of one task queue. On `shutdown()` it takes nothing new; what runs has 4 s to end by itself, is then told
 * to stop, and is left to another worker after 8 s.
 */
export function createWorker(deps: WorkerDeps): Promise<Worker> {
  return Worker.create({
    connection: deps.connection,
    namespace: deps.namespace,
    taskQueue: deps.taskQueue,
    workflowBundle: { codePath: deps.bundlePath },
    activities: deps.activities,
    dataConverter: { failureConverterPath, payloadCodecs: [deps.codec] },
    interceptors: {
      // The first is the outer one: it maps what the second and the activity throw.
      activity: [
        () => ({ inbound: activityErrors }),
        ({ info }) => ({ inbound: authorityInterceptor(info, deps.contracts) }),
      ],
    },
    maxCachedWorkflows: deps.maxCachedWorkflows ?? 100,
    // A dead worker's runs go on elsewhere after 2 s, instead of 10.
    stickyQueueScheduleToStartTimeout: '2s',
    shutdownGraceTime: '4s',
    shutdownForceTime: '8s',
  });
}
