import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { DemoContext } from '../../local/demo-contract.ts';

export type Asked = { token?: string; body?: unknown; ifMatch?: number; headers?: Record<string, string> };
export type Answered = { status: number; body: unknown };
export type Ask = (method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, asked?: Asked) => Promise<Answered>;

/** Requests to the API as a program sends them; whatever comes back. */
export const asking =
  ({ apiUrl, signal }: Pick<DemoContext, 'apiUrl' | 'signal'>): Ask =>
  async (method, path, { token, body, ifMatch, headers } = {}) => {
    const response = await patiently(`${apiUrl}${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal,
    });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  };

/** A 503 says to come back, and when. */
async function patiently(url: string, request: RequestInit): Promise<Response> {
  for (let left = 5; ; left -= 1) {
    const response = await fetch(url, request);
    if (response.status !== 503 || left === 0) return response;
    await response.arrayBuffer();
    await wait(Number(response.headers.get('retry-after') ?? 1) * 1_000);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text || 'null');
  } catch {
    return text;
  }
}

/** What came back, as `schema` has it. @throws Error that says what was refused, and why */
export async function must<T>(what: string, answer: Promise<Answered>, schema: z.ZodType<T>): Promise<T> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${what}: ${status} ${JSON.stringify(body).slice(0, 500)}`);
  return schema.parse(body);
}
export const anything = z.unknown();

/** Looks again until there is something. @throws Error when nothing has come in time */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>, limitMs = 60_000) {
  for (const endsAt = Date.now() + limitMs; Date.now() < endsAt; await wait(100)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${what}: not within ${limitMs / 1000} s`);
}

const mails = z.array(
  z.object({ subject: z.string(), text: z.string(), links: z.array(z.string()), messageId: z.string() }),
);
export type DrillMail = z.infer<typeof mails>[number];

/** The mails to somebody, as the sandbox keeps them; newest first. */
export async function mailsTo({ mailInboxUrl, signal }: DemoContext, email: string): Promise<DrillMail[]> {
  const response = await fetch(`${mailInboxUrl}/api/messages?to=${encodeURIComponent(email)}`, { signal });
  return mails.parse(await response.json());
}
