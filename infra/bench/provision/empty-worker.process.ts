/** The worker that a provisioning is compared with: the SDK as it comes, a workflow of empty activities. */
import { fileURLToPath } from 'node:url';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';

Runtime.install({ shutdownSignals: [] });
const connection = await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' });
const worker = await Worker.create({
  connection,
  namespace: process.env['TEMPORAL_NAMESPACE'] ?? '',
  taskQueue: 'bench-empty',
  workflowsPath: fileURLToPath(new URL('./empty.workflow.ts', import.meta.url)),
  activities: { nothing: async () => undefined },
  maxCachedWorkflows: 100,
});
process.once('SIGTERM', () => process.exit(0));
const running = worker.run();
process.send?.({ type: 'ready' });
await running;
