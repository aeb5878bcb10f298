import { Readable } from 'node:stream';
import type { Response } from 'express';
import { endAnswer } from './end-answer.ts';
import type { Answer, Route } from './route.ts';
import { sendStream } from './send-stream.ts';

/**
 * Sends what a handler answered. What was made for one caller is stored nowhere on the way.
 * @throws what a streamed body fails with
 */
export async function sendAnswer(route: Route, answer: Answer, response: Response): Promise<void> {
  const { body } = answer;
  // The time limit or the client was faster.
  if (response.headersSent || response.destroyed) {
    if (body instanceof Readable) body.destroy();
    return;
  }
  if (route.serves.kind !== 'everybody') response.setHeader('cache-control', 'no-store');
  response.status(answer.status);
  if (body !== undefined) response.setHeader('content-type', typeOf(route, answer.status));
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  if (body instanceof Readable) return sendStream(body, response, route.limits.idleMs);
  if (body === undefined) return endAnswer(response);
  endAnswer(response, typeOf(route, answer.status).endsWith('json') ? JSON.stringify(body) : String(body));
}

function typeOf(route: Route, status: number): string {
  const [contentType = ''] = [route.answers[status]?.contentType ?? 'application/json'].flat();
  return contentType.startsWith('text/') ? `${contentType}; charset=utf-8` : contentType;
}
