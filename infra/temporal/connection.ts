import { NativeConnection } from '@temporalio/worker';
import { connectionOptions, type TemporalAddress } from './client.ts';

/** @throws TransportError when Temporal does not answer within 10 s */
export const connectWorker = (to: TemporalAddress): Promise<NativeConnection> =>
  NativeConnection.connect(connectionOptions(to));
