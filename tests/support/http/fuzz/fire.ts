import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { ExampleRequest, Route } from '../../../../api/http/route.ts';
import { publicUrl } from '../api.ts';
import type { WildRequest } from './requests.ts';

export type Fired = { status: number; headers: IncomingMessage['headers']; bytes: Buffer };

const agent = new Agent({ keepAlive: true, maxSockets: 4 });
let count = 0;

/**
 * Percent-encodes what encodeURIComponent throws at, too: half a pair becomes what no decoder takes. Cut, since Node
 * itself hangs up on an address of more than 16 KiB.
 */
const encoded = (text: string): string =>
  [...text.slice(0, 1_000)].map(char => (char.isWellFormed() ? encodeURIComponent(char) : '%ED%A0%80')).join('');

/** Puts a request on the wire as it is: no client library tidies it up. */
export async function fire(
  port: number,
  route: Route,
  wild: WildRequest,
  { example, token, etag }: { example: ExampleRequest; token: string | undefined; etag: string | undefined },
): Promise<Fired> {
  const path = route.path.replaceAll(/:(\w+)/g, (_match, name: string) => encoded(wild.params[name] ?? ''));
  const query = wild.query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  const body = bytesOf(route, wild);
  const headers = {
    ...(body ? { 'content-type': typeOf(route), 'content-length': body.length } : {}),
    ...(route.bodyType === 'form' ? { origin: publicUrl } : {}),
    ...(route.idempotent ? { 'idempotency-key': `fuzz-${++count}` } : {}),
    ...example.headers,
    ...(etag && route.ifMatch ? { 'if-match': etag } : {}),
    ...Object.fromEntries(
      Object.entries(wild.headers).map(([name, value]) => [name, Buffer.from(value).toString('latin1')]),
    ),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const options = {
    port,
    host: '127.0.0.1',
    agent,
    method: route.method.toUpperCase(),
    path: query ? `${path}?${query}` : path,
  };
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ ...options, headers }, response => {
      buffer(response).then(
        bytes => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
        reject,
      );
    });
    sent.once('error', reject).end(body ?? undefined);
  });
}

export const closeFire = (): void => agent.destroy();

const typeOf = (route: Route): string =>
  route.bodyType === 'form' ? 'application/x-www-form-urlencoded' : (route.bodyTypes?.[0] ?? 'application/json');

function bytesOf(route: Route, { raw, body }: WildRequest): Buffer | null {
  if (raw !== null) return route.method === 'get' ? null : Buffer.from(raw);
  if (body === undefined) return null;
  if (Buffer.isBuffer(body)) return body;
  if (route.streamBody || typeof body === 'string')
    return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  if (route.bodyType !== 'form') return Buffer.from(JSON.stringify(body));
  const pairs = Object.entries(Object(body)).map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`);
  return Buffer.from(pairs.join('&'));
}
