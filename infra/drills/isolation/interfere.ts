import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export type Interference = { ended: number; terminated: number };

const victims = `select pid from pg_stat_activity
  where usename = 'reeve_app' and datname = current_database() and state <> 'idle' order by random() limit 1`;

const requestsBetween = 40;

/**
 * Ends statements of requests as a time limit of the server does (57014), one for some forty requests, and now and
 * then a whole connection in the middle of its transaction. Stop it with the signal.
 */
export async function interfere(adminUrl: string, served: () => number, signal: AbortSignal): Promise<Interference> {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  await client.connect();
  const done: Interference = { ended: 0, terminated: 0 };
  try {
    for (let [round, last] = [1, 0]; !signal.aborted; round += 1) {
      while (served() - last < requestsBetween && !signal.aborted) await pause(5);
      last = served();
      const ends = round % 100 === 0 ? 'pg_terminate_backend' : 'pg_cancel_backend';
      const { rowCount } = await client.query(`select ${ends}(pid) from (${victims}) v`);
      if (ends === 'pg_cancel_backend') done.ended += rowCount ?? 0;
      else done.terminated += rowCount ?? 0;
    }
  } finally {
    await client.end();
  }
  return done;
}
