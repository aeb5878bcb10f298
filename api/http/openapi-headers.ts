import { z } from 'zod';
import type { AnswerSpec, Route } from './route.ts';
import { isTagged } from './send-answer.ts';
import type { ApiVersions } from './versions/api-version.ts';

const text = (description: string, example?: string) =>
  z.string().meta({ description, ...(example ? { example } : {}) });

const idempotencyKey = z.string().min(1).max(255).meta({ description: 'Fresh for each thing created; kept 24 h' });
const ifMatch = text('ETag of the version that is changed', '"1"');
const ifNoneMatch = z
  .string()
  .optional()
  .meta({ description: 'ETag of what is known: 304 if it still holds', param: { id: 'IfNoneMatch' } });

const underV1 = (route: Route): boolean => route.path.startsWith('/v1/');
const answersTag = (route: Route): boolean =>
  route.method === 'get' && (isTagged(route) || Boolean(route.answers[200]?.headers?.['etag']));

/** The header that asks for a version: made once for a document. */
export const versionHeader = (versions: ApiVersions) =>
  z
    .enum(versions.map(({ name }) => name))
    .optional()
    .meta({ description: 'A version of this API; the newest if absent', param: { id: 'ReeveVersion' } });

/** The headers that a route takes, beside the credential and those of the body. */
export function requestHeaders(route: Route, version: z.ZodType) {
  const header = z.object({
    ...(route.idempotent
      ? { 'Idempotency-Key': route.idempotent === 'offered' ? idempotencyKey.optional() : idempotencyKey }
      : {}),
    ...(route.ifMatch ? { 'If-Match': ifMatch } : {}),
    ...(answersTag(route) ? { 'If-None-Match': ifNoneMatch } : {}),
    ...(underV1(route) ? { 'Reeve-Version': version } : {}),
  });
  return Object.keys(header.shape).length > 0 ? { header } : {};
}

const ofEveryAnswer = {
  'Reeve-Version': text('The version that answers', '2026-11-22').meta({ header: { id: 'ReeveVersion' } }),
  RateLimit: text('What is left', '"minute";r=599;t=60').meta({ header: { id: 'RateLimit' } }),
  'RateLimit-Policy': text('What there is', '"minute";q=600;w=60').meta({ header: { id: 'RateLimitPolicy' } }),
};

/** The headers of one of its answers. */
export function answerHeaders(route: Route, { headers = {} }: AnswerSpec) {
  const own = Object.entries(headers).map(([name, meaning]) => [name, text(meaning)] as const);
  const shape = {
    ...(answersTag(route) ? { etag: text('Names what was read, for If-None-Match') } : {}),
    ...Object.fromEntries(own),
    ...(underV1(route) ? ofEveryAnswer : {}),
  };
  return Object.keys(shape).length > 0 ? { headers: z.object(shape) } : {};
}

/** What a route answers beside what it says itself. */
export const impliedAnswers = (route: Route) =>
  answersTag(route) ? { 304: { description: 'What If-None-Match names still holds' } } : {};
