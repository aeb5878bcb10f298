import { Readable } from 'node:stream';
import type { Response } from 'express';
import { namesTag, tagOf } from './conditional.ts';
import { endAnswer } from './end-answer.ts';
import type { Answer, Route } from './route.ts';
import { sendStream } from './send-stream.ts';
import { deprecationHeaders } from './versions/deprecation.ts';

/**
 * Sends what a handler answered. What was made for one caller is stored nowhere on the way; what is read may be kept
 * by whoever asked, who has to ask again whether it still holds, and is told so by 304.
 * @throws what a streamed body fails with
 */
export async function sendAnswer(route: Route, answer: Answer, response: Response): Promise<void> {
  const { status, headers = {}, body } = answer;
  // The time limit or the client was faster.
  if (response.headersSent || response.destroyed) {
    if (body instanceof Readable) body.destroy();
    return;
  }
  response.status(status);
  if (route.serves.kind !== 'everybody') response.setHeader('cache-control', 'no-store');
  if (body !== undefined) response.setHeader('content-type', typeOf(route, status));
  for (const [name, value] of Object.entries(route.deprecated ? deprecationHeaders(route.deprecated) : {}))
    response.setHeader(name, value);
  for (const [name, value] of Object.entries(headers))
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  if (body instanceof Readable) {
    if (!sendUnchanged(route, answer, response, '')) return sendStream(body, response, route.limits.idleMs);
    body.destroy();
    return;
  }
  const payload = body === undefined ? undefined : textOf(route, status, body);
  if (payload === undefined || !sendUnchanged(route, answer, response, payload)) endAnswer(response, payload);
}

const textOf = (route: Route, status: number, body: unknown): string =>
  typeOf(route, status).endsWith('json') ? JSON.stringify(body) : String(body);

function typeOf(route: Route, status: number): string {
  const [contentType = ''] = [route.answers[status]?.contentType ?? 'application/json'].flat();
  return contentType.startsWith('text/') ? `${contentType}; charset=utf-8` : contentType;
}

/** Gives what is read its ETag, and answers 304 where If-None-Match names it. True when it has answered. */
function sendUnchanged(route: Route, { status, headers }: Answer, response: Response, payload: string): boolean {
  const given = response.getHeader('etag');
  const wanted = given || (isTagged(route) && !headers?.['cache-control']);
  if (route.method !== 'get' || status !== 200 || !wanted) return false;
  const tag = tagOf(given === undefined ? undefined : String(given), payload);
  response.setHeader('etag', tag);
  if (route.serves.kind !== 'everybody' && !headers?.['cache-control'])
    response.setHeader('cache-control', 'private, no-cache');
  if (!namesTag(response.req.get('if-none-match'), tag)) return false;
  response.removeHeader('content-type');
  response.status(304);
  endAnswer(response);
  return true;
}

/** What staff, owners and renters read as JSON has a tag, unless their route says by itself how it may be kept. */
export const isTagged = (route: Route): boolean =>
  route.method === 'get' &&
  ['staff', 'portal', 'member'].includes(route.serves.kind) &&
  (route.answers[200]?.contentType ?? 'application/json') === 'application/json';
