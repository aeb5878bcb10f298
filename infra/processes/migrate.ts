import { readFileSync } from 'node:fs';
import { parseSettings } from '../../src/config/index.ts';
import { migrateSchema } from '../database/migrate.ts';
import { createLogger } from '../log/index.ts';

/**
 * Brings the schema up to date as `reeve_owner`, then ends. Roles and the database itself are made by whoever
 * administers the server (docs/operations.md); locally `npm start` does both.
 */
const settings = parseSettings(process.env, 'migrate', path => readFileSync(path, 'utf8'));
const log = createLogger({ level: settings.logLevel, process: 'migrate' });
const ran = await migrateSchema({ url: new URL(settings.databaseUrl), password: settings.databasePasswordOwner });
log.info(ran.length > 0 ? 'migrated' : 'nothing to migrate', { migrations: ran });
