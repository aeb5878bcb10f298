import { z } from 'zod';
import type { Declaration } from '../declaration.ts';
import { nobody, serving } from '../declaration.ts';
import { flag, hostAndPort } from '../schemas.ts';

export const temporal = {
  temporalAddress: {
    env: 'TEMPORAL_ADDRESS',
    doc: 'The Temporal cluster or the endpoint of a Temporal Cloud namespace.',
    expected: 'host:port',
    schema: hostAndPort,
    neededBy: serving,
    example: '127.0.0.1:7233',
  },
  temporalNamespace: {
    env: 'TEMPORAL_NAMESPACE',
    doc: 'The namespace that holds the runs.',
    expected: 'letters, digits, dots and dashes',
    schema: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,127}$/),
    neededBy: serving,
    fallback: 'reeve',
    example: 'reeve',
  },
  temporalTls: {
    env: 'TEMPORAL_TLS',
    doc: 'Whether the connection is encrypted. Production needs it.',
    expected: 'true or false',
    schema: flag,
    neededBy: serving,
    fallback: 'false',
    example: 'false',
  },
  temporalApiKey: {
    env: 'TEMPORAL_API_KEY',
    doc: 'API key of Temporal Cloud; only with TEMPORAL_TLS=true.',
    expected: 'an API key',
    schema: z.string().min(16),
    neededBy: nobody,
    takenBy: serving,
    secret: true,
    example: 'change-me-temporal-api-key',
  },
} as const satisfies Record<string, Declaration>;
