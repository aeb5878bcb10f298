import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { openapiOf } from '../../api/http/openapi.ts';
import { routes } from '../../api/routes.ts';

const file = fileURLToPath(new URL('../../api/client/schema.ts', import.meta.url));
const head = `// Generated from the routes by \`npm run client\`. Do not change by hand.\n\n`;

/** The types of every route, as the client package exports them. */
async function clientSchema(): Promise<string> {
  // Pages, and what only browsers and probes ask for, are no part of the API.
  const document = withoutRequiredKeys(openapiOf(routes.filter(route => route.path.startsWith('/v1/'))));
  return head + astToString(await openapiTypescript(document, { alphabetize: true, defaultNonNullable: false }));
}

/** Whether the file in the tree is what the routes say. */
export const clientSchemaIsCurrent = async (): Promise<boolean> =>
  (await readFile(file, 'utf8').catch(() => '')) === (await clientSchema());

export const writeClientSchema = async (): Promise<void> => writeFile(file, await clientSchema());

/** The client makes an Idempotency-Key for each creation unless it is given one. */
function withoutRequiredKeys(document: object): OpenAPI3 {
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    isKeyParameter(value) ? { ...value, required: false } : value,
  );
}

const isKeyParameter = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === 'Idempotency-Key';
