import type { ExampleRequest, Route } from '../../../api/http/route.ts';
import { publicUrl, type TestApi } from './api.ts';

export type Sent = {
  status: number;
  headers: Record<string, string>;
  /** JSON as it came, else empty. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  body: any;
  text: string;
};

let count = 0;

/** Sends an example of a route, as whoever holds the token. Each gets an Idempotency-Key of its own. */
export async function send(
  api: TestApi,
  route: Route,
  example: ExampleRequest,
  token: string | undefined,
  more: Readonly<Record<string, string>> = {},
): Promise<Sent> {
  const path = route.path.replaceAll(/:(\w+)/g, (_match, name: string) =>
    encodeURIComponent(example.params?.[name] ?? name),
  );
  const request = api.agent[route.method](path)
    .redirects(0)
    .query({ ...example.query });
  if (token) request.set('authorization', `Bearer ${token}`);
  if (route.idempotent) request.set('idempotency-key', `walk-${++count}`);
  if (route.bodyType === 'form') request.set('origin', publicUrl).type('form');
  request.set({ ...example.headers, ...more });
  const { status, headers, body, text } =
    example.body === undefined ? await request : await request.send(example.body as string | object);
  return { status, headers: headers as Record<string, string>, body: body ?? {}, text };
}
