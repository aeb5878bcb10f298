import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { runProgram } from '../local/run-program.ts';
import { type Server, startReeve } from './page/servers.ts';
import type { Part, PartContext, Row } from './part.ts';
import { residentMbOf, sampleMemory } from './proc.ts';
import { atMost, median, type Pair, pairedRounds, rowOf, shown } from './rounds.ts';
import { tokenPrefix } from './seed/seed-agencies.ts';
import { serverProgram } from './server-programs.ts';

const copied = `select id, name, type, line1, line2, locality, region, postal_code, country, status, bedrooms, bathrooms,
  parking_spaces, floor_area_m2, description, created_at, updated_at, archived_at, version from property`;
type Export = { tookMs: number; peakMb: number; restMb: number; bytes: number };

/** All properties of one agency as CSV over HTTP, against \copy of the same columns to a file. */
export const exporting: Part = {
  name: 'export',
  title: 'CSV of very many rows',
  measure: async context => {
    const { stage, options, say } = context;
    const { exportRows, pairs } = options.sizes;
    const database = await stage.seeded(1, exportRows);
    const folder = await mkdtemp(join(tmpdir(), 'reeve-bench-'));
    try {
      const server = await startReeve(context, database, 'reeve-export');
      const psql = await serverProgram('psql');
      const ours = () => byRoute(server, join(folder, 'route.csv'));
      const theirs = () => byCopy(context, psql, database, join(folder, 'copy.csv'));
      for (const warmUp of [ours, theirs]) await warmUp();
      const measured = await pairedRounds(Math.min(3, pairs), ours, theirs);
      for (const pair of measured) say(wordsOf(pair));
      return rowsOf(measured, exportRows, psql ? 'psql \\copy to a file' : 'COPY by node to a file (no psql here)');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
const wordsOf = ({ ours, theirs }: Pair<Export>) =>
  `route ${seconds(ours.tookMs)}, ${shown(ours.bytes / 1e6)} MB, process ${ours.restMb.toFixed(0)} MB before and ${ours.peakMb.toFixed(0)} MB at most; copy ${seconds(theirs.tookMs)}`;

function rowsOf(measured: readonly Pair<Export>[], count: number, against: string): Row[] {
  const what = `CSV export of ${count.toLocaleString('en')} rows`;
  const growth = measured.map(({ ours }) => ours.peakMb / ours.restMb);
  const middle = (of: (each: Export) => number) => `${shown(median(measured.map(({ ours }) => of(ours))))} MB`;
  return [
    rowOf({ what: `${what}, time`, against, goal: atMost(1.4), unit: 'ms' }, measured, each => each.tookMs),
    {
      what: `${what}, memory at most`,
      against: 'the same process before it',
      // More than the young generation takes would be the rows.
      goal: atMost(1.5),
      got: median(growth),
      spread: [Math.min(...growth), Math.max(...growth)],
      pairs: measured.length,
      ours: middle(each => each.peakMb),
      theirs: middle(each => each.restMb),
      note: `the answer has ${middle(each => each.bytes / 1e6)}`,
    },
  ];
}

async function byRoute({ url, child }: Server, file: string): Promise<Export> {
  const restMb = await residentMbOf(child.pid);
  const memory = sampleMemory(child.pid);
  const startedAt = performance.now();
  const response = await fetch(`${url}/v1/exports/properties?format=csv`, {
    headers: { authorization: `Bearer ${tokenPrefix}${'1'.padStart(12, '0')}` },
  });
  if (!response.ok || !response.body)
    throw new Error(`the export answers ${response.status}: ${await response.text()}`);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(file));
  const tookMs = performance.now() - startedAt;
  const peakMb = Math.max(restMb, ...(await memory.stop()));
  return { tookMs, restMb, peakMb, bytes: (await stat(file)).size };
}

/** As the owner, whom no policy slows down. */
async function byCopy(
  { stage }: PartContext,
  psql: string | undefined,
  database: string,
  file: string,
): Promise<Export> {
  const url = stage.roleUrl(database, 'reeve_owner');
  const copy = `copy (${copied.replaceAll(/\s+/g, ' ')}) to`;
  const startedAt = performance.now();
  if (psql) await runProgram(psql, [url, '-qc', `\\${copy} '${file}' with (format csv, header)`]);
  else {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await pipeline(client.query(copyTo(`${copy} stdout with (format csv, header)`)), createWriteStream(file));
    await client.end();
  }
  return { tookMs: performance.now() - startedAt, restMb: 0, peakMb: 0, bytes: (await stat(file)).size };
}
