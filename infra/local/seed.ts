/**
 * `npm run seed -- --agencies 1000 --properties 200`: rows for load in the database of the `npm start` that runs here,
 * or of DATABASE_URL (a superuser). `--email` names who may look into the first ten agencies; the demo's admin unless
 * said otherwise.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seedLoad } from '../seed/seed-load.ts';
import { readDemoState } from './demo/demo-state.ts';
import { loadState } from './local-state.ts';
import { withEnvFile } from './plan.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const varFolder = join(root, 'var');

function count(name: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`--${name} must be a whole number from 1 to 999999, not ${text}`);
}

async function databaseUrl(): Promise<string> {
  const given = withEnvFile(root, process.env).DATABASE_URL;
  if (given) return given;
  const { adminPassword, postgresPort } = await loadState(varFolder);
  if (postgresPort === undefined) throw new Error('There is no database yet: npm start makes it.');
  return `postgres://postgres:${adminPassword}@127.0.0.1:${postgresPort}/reeve`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      agencies: { type: 'string', default: '100' },
      properties: { type: 'string', default: '200' },
      email: { type: 'string' },
    },
  });
  const size = { agencies: count('agencies', values.agencies), properties: count('properties', values.properties) };
  const email = values.email ?? (await readDemoState(varFolder))?.settled.email;
  const startedAt = Date.now();
  const added = await seedLoad({ ...size, email, adminUrl: await databaseUrl(), say: line => console.log(line) });
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  console.log(`${added.agencies} agencies and ${added.properties} properties added in ${seconds} s.`);
  if (email) console.log(`${email} is a property manager of the first ten: choose one after signing in.`);
}

await main().catch((error: unknown) => {
  const refused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
  console.error(
    refused ? 'The database does not answer: npm start starts it.' : error instanceof Error ? error.message : error,
  );
  process.exitCode = 1;
});
