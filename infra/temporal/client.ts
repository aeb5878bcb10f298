import { join } from 'node:path';
import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import { endAfterClose } from './closed-connection.ts';

export type TemporalAddress = { address: string; namespace: string; tls: boolean; apiKey?: string | undefined };

/** Here and not beside the bundler: what only sends must not load the worker's native library (some 100 MB). */
export const failureConverterPath = join(import.meta.dirname, 'failure-converter.ts');

export const connectionOptions = ({ address, tls, apiKey }: TemporalAddress) => ({
  address,
  tls: tls || null,
  ...(apiKey ? { apiKey } : {}),
});

/** A client that connects at its first call, so that a process starts with Temporal down. */
export function createTemporalClient(to: TemporalAddress, codec: PayloadCodec): Client {
  return new Client({
    connection: Connection.lazy({
      ...connectionOptions(to),
      interceptors: [makeGrpcRetryInterceptor(defaultGrpcRetryOptions()), endAfterClose],
    }),
    namespace: to.namespace,
    dataConverter: { failureConverterPath, payloadCodecs: [codec] },
  });
}
