import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './schema.ts';

export type ReeveClientOptions = {
  /** Where the API is, e.g. `https://eu.reeve.example`. */
  baseUrl: string;
  /** A session token, or what gives the current one. */
  token?: string | (() => string | undefined | Promise<string | undefined>);
  /** The dated version to speak, e.g. `2026-11-22`; the current one of the server unless said. */
  version?: string;
  /** How often a request is repeated that was not taken (429, 503) or got no answer; 3 unless said. */
  retries?: number;
  fetch?: (request: Request) => Promise<Response>;
};
export type ReeveClient = Client<paths>;

/**
 * A typed client of the Reeve API: `reeve.GET('/v1/properties', { params: { query: { limit: 50 } } })`.
 * Every POST carries an Idempotency-Key of its own, kept over repeats, so that a lost answer makes nothing twice.
 * What was not taken (429, 503) is repeated after the time the server says. PUT, PATCH and DELETE are repeated too:
 * `If-Match` keeps them from taking effect twice.
 */
export function createReeveClient(options: ReeveClientOptions): ReeveClient {
  const { baseUrl, retries = 3, fetch = (request: Request) => globalThis.fetch(request) } = options;
  const client = createClient<paths>({ baseUrl, fetch: request => patiently(request, fetch, retries) });
  client.use(headersOf(options));
  return client;
}

const headersOf = ({ token, version }: ReeveClientOptions): Middleware => ({
  onRequest: async ({ request }) => {
    const value = typeof token === 'function' ? await token() : token;
    if (value !== undefined) request.headers.set('authorization', `Bearer ${value}`);
    if (version !== undefined) request.headers.set('reeve-version', version);
    if (request.method === 'POST' && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', crypto.randomUUID());
    return request;
  },
});

/** Longest wait before a repeat, whatever the server says. */
const longestWaitMs = 60_000;

async function patiently(
  request: Request,
  fetch: (request: Request) => Promise<Response>,
  retries: number,
): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    const last = attempt >= retries;
    // A body can be read once; the last try may have the request itself.
    const response = await fetch(last ? request : request.clone()).catch((error: unknown) => {
      if (last || request.signal.aborted) throw error;
      return null;
    });
    if (response && (last || (response.status !== 429 && response.status !== 503))) return response;
    const said = Number(response?.headers.get('retry-after') ?? Number.NaN);
    await response?.body?.cancel();
    await wait(Math.min(Number.isFinite(said) ? said * 1_000 : 200 * 2 ** attempt, longestWaitMs), request.signal);
  }
}

const wait = (durationMs: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, durationMs);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
