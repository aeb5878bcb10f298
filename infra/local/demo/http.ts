import { setTimeout as wait } from 'node:timers/promises';
import type { z } from 'zod';

export type Call = { body?: unknown; token?: string; headers?: Record<string, string>; signal: AbortSignal };

/** Calls the API as any client would. @throws Error that says which call was refused, and why */
export async function call<T>(url: string, schema: z.ZodType<T>, { body, token, headers, signal }: Call): Promise<T> {
  const response = await patiently(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}: ${text.slice(0, 400)}`);
  return schema.parse(JSON.parse(text || 'null'));
}

/** A 503 says to come back, and when. */
async function patiently(url: string, request: RequestInit & { signal: AbortSignal }): Promise<Response> {
  for (let left = 30; ; left -= 1) {
    const response = await fetch(url, request);
    if (response.status !== 503 || left === 0) return response;
    await response.arrayBuffer();
    await wait(Number(response.headers.get('retry-after') ?? 1) * 1_000, undefined, { signal: request.signal });
  }
}

/** Posts a form as a browser on that very page would. */
export async function postForm(url: string, fields: Record<string, string>, signal: AbortSignal): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
    redirect: 'manual',
    signal,
  });
  await response.arrayBuffer();
  return response.status;
}

/** Asks again until there is an answer. @throws Error when there is none within the limit */
export async function until<T>(what: string, ask: () => Promise<T | null>, signal: AbortSignal, limitMs = 60_000) {
  const endsAt = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > endsAt) throw new Error(`${what}: nothing after ${limitMs / 1000} s; see var/log`);
    await wait(200, undefined, { signal });
  }
}
