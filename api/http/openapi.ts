import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { errorCodes } from '../../src/kernel/errors.ts';
import { answerHeaders, impliedAnswers, requestHeaders, versionHeader } from './openapi-headers.ts';
import type { Route } from './route.ts';
import { binary, html } from './schemas.ts';
import type { Serves } from './serves.ts';
import type { ApiVersions } from './versions/api-version.ts';
import { apiVersions } from './versions/index.ts';

export type OpenapiDocument = { openapi: string } & Record<string, unknown>;

/** RFC 9457. */
const problem = z
  .object({
    type: z.string().meta({ example: 'urn:reeve:problem:not_found' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(errorCodes),
    requestId: z.uuid(),
    faults: z
      .array(z.object({ in: z.enum(['body', 'query', 'params', 'header']), pointer: z.string(), detail: z.string() }))
      .optional(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  })
  .meta({
    id: 'Problem',
    description: 'What went wrong (RFC 9457). Branch on `code`; quote `requestId` when you ask.',
  });

const info = {
  title: 'Reeve',
  version: apiVersions[0].name,
  description:
    'Sign in, choose an agency, then send the session token as a bearer token. Errors are problem+json. Creating takes an `Idempotency-Key`, changing takes `If-Match` with the ETag of what was read. Lists page by cursor. Ids are UUIDs; instants are UTC.',
};

/** The OpenAPI 3.1 document of all routes that answer programs; pages are left out. */
export function openapiOf(routes: readonly Route[], versions: ApiVersions = apiVersions): OpenapiDocument {
  const [paths, version]: [ZodOpenApiPathsObject, z.ZodType] = [{}, versionHeader(versions)];
  for (const route of routes.filter(isDocumented)) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operationOf(route, version) };
  }
  const securitySchemes = { session: { type: 'http', scheme: 'bearer', description: 'A session token' } } as const;
  return {
    ...createDocument({ openapi: '3.1.0', info, tags: tagsOf(routes), paths, components: { securitySchemes } }),
  };
}

/** What agencies work with comes first, what keeps the place running last. */
const firstTags = [
  'properties',
  'contacts',
  'leases',
  'documents',
  'notes',
  'imports',
  'exports',
  'events',
  'portal',
  'members',
  'access',
  'sessions',
  'me',
  'invitations',
  'agency',
  'runs',
  'billing',
];
function tagsOf(routes: readonly Route[]): { name: string }[] {
  const used = new Set(routes.filter(isDocumented).flatMap(route => route.tags));
  const first = firstTags.filter(tag => used.has(tag));
  return [...first, ...[...used].filter(tag => !first.includes(tag))].map(name => ({ name }));
}

const isDocumented = (route: Route): boolean =>
  route.bodyType !== 'form' && Object.values(route.answers).some(({ schema }) => schema !== html);

function operationOf(route: Route, version: z.ZodType): ZodOpenApiOperationObject {
  const serves = whom(route.serves);
  return {
    operationId: operationIdOf(route),
    summary: route.summary,
    description: [route.description, serves].filter(Boolean).join('\n\n'),
    tags: [...route.tags],
    ...(route.deprecated ? { deprecated: true } : {}),
    ...(route.serves.kind === 'everybody' ? {} : { security: [{ session: [] }] }),
    requestParams: {
      ...(route.params instanceof z.ZodObject ? { path: route.params } : {}),
      ...(route.query instanceof z.ZodObject ? { query: route.query } : {}),
      ...requestHeaders(route, version),
    },
    ...requestBodyOf(route),
    responses: responsesOf(route),
  };
}

function requestBodyOf({ body, streamBody, bodyTypes = ['application/octet-stream'] }: Route) {
  if (streamBody) return { requestBody: { required: true, content: contentOf(bodyTypes, binary) } };
  return body ? { requestBody: { required: true, content: contentOf('application/json', body) } } : {};
}

const contentOf = (types: string | readonly string[], schema: z.ZodType) =>
  Object.fromEntries([types].flat().map(type => [type, { schema }] as const));

function responsesOf(route: Route): ZodOpenApiResponsesObject {
  const documented = Object.entries(route.answers).map(([status, { description, schema, ...spec }]) => {
    const { contentType = 'application/json' } = spec;
    const content = schema instanceof z.ZodUndefined ? {} : { content: contentOf(contentType, schema) };
    return [status, { description, ...answerHeaders(route, { description, schema, ...spec }), ...content }] as const;
  });
  const failed = { description: 'What went wrong', content: { 'application/problem+json': { schema: problem } } };
  return { ...Object.fromEntries(documented), ...impliedAnswers(route), default: failed };
}

function whom(serves: Serves): string {
  if (serves.kind === 'staff')
    return `Serves staff whose role has \`${serves.permission}\`${serves.module ? `, of agencies with the module \`${serves.module}\`` : ''}.`;
  if (serves.kind === 'operator') return 'Serves operators.';
  if (serves.kind === 'portal') return 'Serves owners and renters, of agencies with the module `portal`.';
  if (serves.kind === 'member') return 'Serves whoever is in an agency, staff or portal.';
  return serves.kind === 'person' ? 'Serves whoever is signed in.' : 'Serves everybody.';
}

/** `GET /v1/properties/:propertyId` -> `getV1PropertiesByPropertyId`. */
const operationIdOf = (route: Route): string =>
  route.method +
  route.path
    .split(/[/.-]/)
    .filter(Boolean)
    .map(part => (part.startsWith(':') ? `By${upper(part.slice(1))}` : upper(part)))
    .join('');
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
