import type { Response } from 'express';
import type { Answer, Route } from './route.ts';

/** Sends what a handler answered. What was made for one caller is stored nowhere on the way. */
export function sendAnswer(route: Route, answer: Answer, response: Response): void {
  // The time limit or the client was faster.
  if (response.headersSent || response.destroyed) return;
  if (route.serves.kind !== 'everybody') response.setHeader('cache-control', 'no-store');
  response.status(answer.status);
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  const contentType = route.answers[answer.status]?.contentType ?? 'application/json';
  if (answer.body === undefined) return void response.end();
  response.setHeader('content-type', contentType.startsWith('text/') ? `${contentType}; charset=utf-8` : contentType);
  response.end(contentType.endsWith('json') ? JSON.stringify(answer.body) : String(answer.body));
}
