/**
 * `npm run drill:incident`: plays a breach of two agencies on a stack of its own, from the alert to the closed incident,
 * over HTTP and the inbox alone, then an exercise that no agency may hear of, and scores both. The breach is no exercise:
 * notices to agencies have to be proven, and these agencies exist on this stack alone, which goes after. Ends with 1 when a promise was not kept. What it found is evidence:
 * build/evidence/drill-incident.json, which the API takes when it starts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DrillRecord } from '../../src/assurance/import-drill-record.ts';
import { playBreach } from '../drills/incident/play.ts';
import { scoreOf, tableOf } from '../drills/incident/score.ts';
import { startDrillStack } from '../drills/incident/start-stack.ts';
import { readCodeStamp } from '../evidence/read-code-stamp.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function keep(outcomes: DrillRecord['outcomes']): Promise<void> {
  const record: DrillRecord = {
    ...{ format: 'drill-1', code: await readCodeStamp(root), madeAt: new Date().toISOString() },
    ...{ repeat: 'npm run drill:incident', outcomes },
  };
  await mkdir(join(root, 'build', 'evidence'), { recursive: true });
  await writeFile(join(root, 'build', 'evidence', 'drill-incident.json'), `${JSON.stringify(record, null, 1)}\n`);
}

const notPlayed: DrillRecord['outcomes'] = ['A2', 'A3', 'A4', 'B11'].map(control => ({
  ...{ control, kept: false, facts: {} },
  summary: 'Drill: it could not be played to its end',
}));

async function main(): Promise<void> {
  const stack = await startDrillStack(process.env, line => console.log(line));
  try {
    const played = await playBreach(stack.context);
    const score = scoreOf(played);
    const { number, recordSha256, exercise } = played;
    console.log(`\nINC-${number}, record ${recordSha256}\n${tableOf(score)}`);
    console.log(
      `\nEXERCISE INC-${exercise.number}: ${exercise.noticesDelivered} notices to its people, ${exercise.leaked} to others\n`,
    );
    await keep(score.outcomes);
    if (!score.kept) process.exitCode = 1;
  } catch (error) {
    await keep(notPlayed);
    throw error;
  } finally {
    await stack.stop();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
