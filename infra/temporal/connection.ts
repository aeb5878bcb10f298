import { Client, Connection } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import { NativeConnection } from '@temporalio/worker';
import { failureConverterPath } from './bundle.ts';

export type TemporalAddress = { address: string; namespace: string; tls: boolean; apiKey?: string | undefined };

const optionsOf = ({ address, tls, apiKey }: TemporalAddress) => ({
  address,
  tls: tls || null,
  ...(apiKey ? { apiKey } : {}),
});

/** A client that connects at its first call, so that a process starts with Temporal down. */
export function createTemporalClient(to: TemporalAddress, codec: PayloadCodec): Client {
  return new Client({
    connection: Connection.lazy(optionsOf(to)),
    namespace: to.namespace,
    dataConverter: { failureConverterPath, payloadCodecs: [codec] },
  });
}

/** @throws TransportError when Temporal does not answer within 10 s */
export const connectWorker = (to: TemporalAddress): Promise<NativeConnection> =>
  NativeConnection.connect(optionsOf(to));
