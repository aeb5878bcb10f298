import { z } from 'zod';
import type { Declaration } from '../declaration.ts';
import { nobody, serving } from '../declaration.ts';
import { listOf, origin, port, wholeNumber } from '../schemas.ts';

const api = ['api'] as const;

export const http = {
  apiHost: {
    env: 'API_HOST',
    doc: 'Address the API listens on. In a container: 0.0.0.0.',
    expected: 'a host name or an IP address',
    schema: z.string().regex(/^[A-Za-z0-9.:-]+$/),
    neededBy: api,
    fallback: '127.0.0.1',
    example: '127.0.0.1',
  },
  apiPort: {
    env: 'API_PORT',
    doc: 'Port the API and its pages listen on.',
    expected: 'a port, 0 to 65535',
    schema: port,
    neededBy: api,
    fallback: '4000',
    example: '4000',
  },
  publicUrl: {
    env: 'PUBLIC_URL',
    doc: 'Origin under which people reach the API and the pages; links in mails begin with it.',
    expected: 'an origin such as https://app.example.com',
    schema: origin,
    neededBy: serving,
    example: 'http://localhost:4000',
  },
  allowedOrigins: {
    env: 'ALLOWED_ORIGINS',
    doc: 'Other origins whose pages may call the API from a browser, separated by commas. The public URL itself is always allowed.',
    expected: 'a list of origins such as https://portal.example.com',
    schema: listOf(origin),
    neededBy: api,
    fallback: '',
    example: '',
  },
  trustProxy: {
    env: 'TRUST_PROXY',
    doc: 'How many proxies of ours stand before the API. It decides which part of X-Forwarded-For is believed.',
    expected: 'a number of proxies, 0 to 10',
    schema: wholeNumber(0, 10),
    neededBy: api,
    fallback: '0',
    example: '0',
  },
  rateLimitPerMinute: {
    env: 'RATE_LIMIT_PER_MINUTE',
    doc: 'How many requests to /v1, reads and writes together, a session may send in a minute; whoever sends no known session token shares as many with the network it comes from. Each API process counts for itself, in memory.',
    expected: 'a number of requests, 1 to 999999999',
    schema: wholeNumber(1, 999_999_999),
    neededBy: api,
    fallback: '600',
    example: '600',
  },
  rateLimitBurst: {
    env: 'RATE_LIMIT_BURST',
    doc: 'How many requests more it may send when those of the minute are used up, within ten minutes.',
    expected: 'a number of requests, 0 to 999999999',
    schema: wholeNumber(0, 999_999_999),
    neededBy: api,
    fallback: '600',
    example: '600',
  },
  operationsPort: {
    env: 'OPERATIONS_PORT',
    doc: "Port of the operators' origin, which holds the Temporal UI and its codec behind their sign-in.",
    expected: 'a port, 0 to 65535',
    schema: port,
    neededBy: api,
    fallback: '4001',
    example: '4001',
  },
  operationsUrl: {
    env: 'OPERATIONS_URL',
    doc: "Origin under which operators reach OPERATIONS_PORT, on the host of PUBLIC_URL; links in operators' mails begin with it.",
    expected: 'an origin such as https://app.example.com:8443',
    schema: origin,
    neededBy: serving,
    example: 'http://localhost:4001',
  },
  temporalUiUpstream: {
    env: 'TEMPORAL_UI_UPSTREAM',
    doc: "The Temporal UI that the operators' origin passes requests on to. Without it, that origin serves none.",
    expected: 'an origin such as http://127.0.0.1:8233',
    schema: origin,
    neededBy: nobody,
    takenBy: api,
    example: 'http://127.0.0.1:8233',
  },
} as const satisfies Record<string, Declaration>;
