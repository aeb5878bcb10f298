import type { PayloadCodec } from '@temporalio/common';
import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Contract, Queue } from '../../src/kernel/contract.ts';
import { activityErrors } from './activity-errors.ts';
import { authorityInterceptor } from './authority-interceptor.ts';
import { failureConverterPath } from './client.ts';

export type WorkersDeps = {
  connection: NativeConnection;
  namespace: string;
  /** Path of what `bundleWorkflows` made. */
  bundlePath: string;
  activities: object;
  /** The same steps on connections that no other work uses, for security's runs; without them, `activities`. */
  securityActivities?: object;
  contracts: readonly Contract[];
  codec: PayloadCodec;
  /** Steps of `core` at once; 100 unless said otherwise. */
  coreSlots?: number;
};
export type Workers = {
  /** Resolves when all have ended after `shutdown`; when one fails, the others are stopped, and it rejects. */
  run(): Promise<void>;
  /** Idempotent. Takes nothing new; what runs has 4 s to end by itself, is then told to stop, and is left after 8 s. */
  shutdown(): void;
};

/** The queues that a process serves. Each has slots of its own: what is busy with one leaves those of the others. */
type Served = Extract<Queue, 'core' | 'security' | 'security-calls'>;

/** The workers of one process: one for each task queue, over one connection. */
export async function createWorkers(deps: WorkersDeps): Promise<Workers> {
  const queues: readonly Served[] = ['core', 'security', 'security-calls'];
  const workers = await Promise.all(queues.map(queue => Worker.create(optionsOf(deps, queue))));
  const shutdown = () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  const stopOthers = (error: unknown) => {
    shutdown();
    throw error;
  };
  return {
    run: async () => {
      const ended = await Promise.allSettled(workers.map(worker => worker.run().catch(stopOthers)));
      for (const end of ended) if (end.status === 'rejected') throw end.reason;
    },
    shutdown,
  };
}

function optionsOf(deps: WorkersDeps, taskQueue: Served): WorkerOptions {
  const { connection, namespace, contracts, codec } = deps;
  return {
    ...{ connection, namespace, taskQueue },
    activities: taskQueue === 'core' ? deps.activities : (deps.securityActivities ?? deps.activities),
    dataConverter: { failureConverterPath, payloadCodecs: [codec] },
    interceptors: {
      // The first is the outer one: it maps what the second and the activity throw.
      activity: [
        () => ({ inbound: activityErrors }),
        ({ info }) => ({ inbound: authorityInterceptor(info, contracts) }),
      ],
    },
    // A dead worker's runs go on elsewhere after 3 s, instead of 10; a busy one's stay.
    stickyQueueScheduleToStartTimeout: '3s',
    shutdownGraceTime: '4s',
    shutdownForceTime: '8s',
    ...shapeOf(deps, taskQueue),
  };
}

/** Each cached run costs about 0.5 MB. */
function shapeOf({ bundlePath, coreSlots = 100 }: WorkersDeps, queue: Served): Partial<WorkerOptions> {
  const workflowBundle = { codePath: bundlePath };
  if (queue === 'core')
    return { workflowBundle, maxCachedWorkflows: 100, maxConcurrentActivityTaskExecutions: coreSlots };
  if (queue === 'security-calls') return { maxConcurrentActivityTaskExecutions: 20 };
  // Half of the polls are for runs that begin: fifty alarms at once are a hundred of them. What is more than twelve waits
  // in Temporal, where pages go first, and not in this process, where all take turns.
  return {
    ...{ workflowBundle, maxCachedWorkflows: 200, maxConcurrentActivityTaskExecutions: 100 },
    ...{ maxConcurrentWorkflowTaskExecutions: 12, maxConcurrentWorkflowTaskPolls: 12, nonStickyToStickyPollRatio: 0.5 },
  };
}
