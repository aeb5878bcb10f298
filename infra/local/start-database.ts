import { join } from 'node:path';
import { dataFolder } from '../postgres/data-folder.ts';
import { serverUser } from '../postgres/server-user.ts';
import { type RunningPostgres, startPostgres } from '../postgres/start-postgres.ts';
import type { BringUp, Prepared } from './bring-up.ts';
import { cacheFolder } from './cache-folder.ts';
import { rolePasswords } from './child-environment.ts';
import { keepAlive } from './keep-alive.ts';
import { saveState } from './local-state.ts';
import { echo, logFile } from './own-process.ts';

/**
 * Starts PostgreSQL, unless the user has one, and brings the schema up to date.
 * @returns the superuser's URL of Reeve's database
 * @throws Error in words for the user
 */
export async function startDatabase(task: BringUp, prepared: Prepared): Promise<string> {
  const adminUrl = prepared.plan.given.databaseUrl ?? (await startOwn(task, prepared));
  const step = task.progress.begin('Database');
  try {
    await task.parts.migrate({ adminUrl, rolePasswords: rolePasswords(prepared.env, prepared.state) });
  } catch (error) {
    step.failed();
    const hint = prepared.plan.given.databaseUrl ? ' (npm start needs a superuser in DATABASE_URL)' : '';
    throw new Error(`the database could not be prepared${hint}: ${error instanceof Error ? error.message : error}`);
  }
  step.done('schema up to date');
  return adminUrl;
}

async function startOwn(task: BringUp, { env, plan, state }: Prepared): Promise<string> {
  const step = task.progress.begin('PostgreSQL');
  const data = state.postgresData ?? dataFolder(task.root, await serverUser());
  await saveState(task.varFolder, { ...state, postgresData: data, postgresPort: plan.ports.postgres });
  const onLine = echo(task, 'postgres');
  let running: RunningPostgres | undefined;
  const service = keepAlive({
    name: 'postgres',
    progress: task.progress,
    whenDead: { giveUp: task.giveUp },
    start: async onSpawn => {
      running = await startPostgres({
        env,
        cache: cacheFolder(env),
        say: step.say,
        data,
        port: plan.ports.postgres,
        password: state.adminPassword,
        durable: true,
        pidFile: join(task.varFolder, 'run', 'postgres.json'),
        logFile: logFile(task, 'postgres'),
        onSpawn,
        ...(onLine ? { onLine } : {}),
      });
    },
  });
  task.services.push(service);
  await service.ready;
  if (!running) throw new Error('PostgreSQL did not start');
  step.done(`${running.version} on port ${plan.ports.postgres}`);
  return running.adminUrl('reeve');
}
