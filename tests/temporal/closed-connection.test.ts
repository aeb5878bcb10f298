import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createTemporalClient } from '../../infra/temporal/client.ts';
import { freePort } from '../support/environment/index.ts';

describe('a client of Temporal that is closed while a call waits to be repeated', () => {
  it('ends the call as cancelled, and throws at nobody', async () => {
    const to = { address: `127.0.0.1:${await freePort()}`, namespace: 'none', tls: false };
    const nothing = { encode: async () => [], decode: async () => [] };
    const client = createTemporalClient(to, nothing);
    const call = client.workflowService.getSystemInfo({}).catch((error: unknown) => error);
    // Refused at once; the next attempt waits for some 100 ms and more.
    await pause(300);
    await client.connection.close();
    expect(await call).toMatchObject({ code: 1, details: 'the connection is closed' });
  }, 15_000);
});
