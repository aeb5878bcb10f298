/**
 * `npm run drill:isolation`: a million requests of alternating agencies through two connections, with cancellations
 * and time limits mixed in; every id of every answer is checked. `-- --requests 100000` for another number,
 * `--minutes 20` to end after so long. Ends with
 * 1 when a single row of another was shown. What it found: build/drills/isolation.json.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startDrillServer } from '../drills/isolation/drill-server.ts';
import { type DrillReport, runDrill } from '../drills/isolation/run-drill.ts';
import { readCodeStamp } from '../evidence/read-code-stamp.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function describe(report: DrillReport): string {
  const { asked, seconds, perSecond, statuses, cancelled, broken, terminated, leakCount } = report;
  return [
    `${asked} requests in ${Math.round(seconds)} s, ${Math.round(perSecond)} a second; a million take ${Math.round(1_000_000 / perSecond / 60)} minutes at this rate.`,
    `Answers: ${Object.entries(statuses)
      .map(([status, count]) => `${status}: ${count}`)
      .join(', ')}.`,
    `Callers who went away: ${cancelled}; requests that broke: ${broken}; statements ended: ${report.ended}; connections cut: ${terminated}.`,
    `Foreign rows: ${leakCount}.`,
    ...report.leaks.map(leak => `  ${leak.caller}, ${leak.asked}, ${leak.status}: ${leak.what}`),
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { requests: { type: 'string', default: '1000000' }, minutes: { type: 'string' } },
  });
  const requests = Number(values.requests);
  const minutes = values.minutes === undefined ? {} : { minutes: Number(values.minutes) };
  if (!Number.isInteger(requests) || requests < 1) throw new Error('--requests must be a whole number above zero');
  const server = await startDrillServer(process.env, line => console.log(line));
  try {
    const report = await runDrill({ database: server.database, requests, ...minutes, say: line => console.log(line) });
    console.log(describe(report));
    await mkdir(join(root, 'build', 'drills'), { recursive: true });
    const record = { madeAt: new Date().toISOString(), code: await readCodeStamp(root), ...report };
    await writeFile(join(root, 'build', 'drills', 'isolation.json'), `${JSON.stringify(record, null, 1)}\n`);
    if (report.leakCount > 0) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
