import { isDeepStrictEqual } from 'node:util';
import type { Part, PartContext, Row } from '../part.ts';
import { atLeast, atMost, median, type Pair, pairedRounds, rowOf, shown } from '../rounds.ts';
import { firstPage, type Server, type Shot, shoot, startPlain, startReeve } from './servers.ts';

const what = 'authenticated page of 20 properties';

/** The page by our API against the page by a server that is written by hand for it. */
export const page: Part = {
  name: 'page',
  title: 'The page against node:http + pg',
  measure: async context => {
    const { agencies, properties } = context.options.sizes;
    const database = await context.stage.seeded(agencies, properties);
    const [reeve, plain] = [await startReeve(context, database), await startPlain(context, database)];
    await assertSame(reeve, plain);
    const pairs = await measurePairs(context, reeve, plain, agencies);
    for (const { child } of [reeve, plain]) await child.stop();
    const against = 'node:http + pg';
    const note = `CPU of the server a request: ${cpuOf(pairs, 'ours')} against ${cpuOf(pairs, 'theirs')} ms`;
    return [
      rowOf({ what: `${what}, throughput`, against, goal: atLeast(0.8), unit: '/s', note }, pairs, perSecond),
      rowOf({ what: `${what}, p99`, against, goal: atMost(1.3), unit: 'ms' }, pairs, p99),
    ] satisfies Row[];
  },
};

export const perSecond = (shot: Shot): number => shot.perSecond;
export const p99 = (shot: Shot): number => shot.p99Ms;
export const cpuOf = (pairs: readonly Pair<Shot>[], side: 'ours' | 'theirs'): string =>
  shown(median(pairs.map(pair => pair[side].cpuMsPerRequest)));

/** Warms both up, then measures them in turns. */
export async function measurePairs(
  context: PartContext,
  ours: Server,
  theirs: Server,
  agencies: number | readonly [number, number],
): Promise<readonly Pair<Shot>[]> {
  const [own, other] = typeof agencies === 'number' ? [agencies, agencies] : agencies;
  await shoot(context, ours, { agencies: own, warmUpSeconds: 2 });
  await shoot(context, theirs, { agencies: other, warmUpSeconds: 2 });
  return pairedRounds(
    context.options.sizes.pairs,
    () => told(context, 'reeve', shoot(context, ours, { agencies: own })),
    () => told(context, theirs.child.name, shoot(context, theirs, { agencies: other })),
  );
}

async function told({ say }: PartContext, name: string, shooting: Promise<Shot>): Promise<Shot> {
  const shot = await shooting;
  say(`${name}: ${shown(shot.perSecond)} requests/s, p99 ${shot.p99Ms} ms, CPU ${shown(shot.cpuMsPerRequest)} ms each`);
  return shot;
}

/** @throws Error when the two do not answer the same: they would not be doing the same work */
async function assertSame(one: Server, other: Server): Promise<void> {
  const [first, second] = [await firstPage(one), await firstPage(other)];
  if (isDeepStrictEqual(first, second)) return;
  throw new Error(
    `The server written by hand no longer answers what Reeve does (infra/bench/page/property-page.ts):\n${JSON.stringify(first).slice(0, 900)}\n${JSON.stringify(second).slice(0, 900)}`,
  );
}
