import type pg from 'pg';
import { pageColumns, pageOrder } from './page/property-page.ts';
import type { Part, PartContext } from './part.ts';
import { atMost, median, type Pair, rowOf } from './rounds.ts';
import { connected } from './seed/seeded-database.ts';

const perRound = 1_000;
const tail = `archived_at is null order by ${pageOrder} limit $1`;
const underPolicies = { name: 'page', text: `select ${pageColumns} from property where ${tail}` };
const byHand = { name: 'page', text: `select ${pageColumns} from property where agency_id = $2 and ${tail}` };

/** The page's statement under the policies, against the same with its agency in the WHERE, as the owner, whom no policy binds. */
export const policies: Part = {
  name: 'policies',
  title: 'Row-level security against an explicit WHERE',
  measure: async ({ stage, options, say }: PartContext) => {
    const { agencies, properties, pairs } = options.sizes;
    const database = await stage.seeded(agencies, properties);
    return connected(stage.roleUrl(database, 'reeve_app'), app =>
      connected(stage.roleUrl(database, 'reeve_owner'), async owner => {
        await turns(app, owner, agencies);
        const measured: Pair<number>[] = [];
        for (let count = 0; count < pairs * 2; count += 1) measured.push(await turns(app, owner, agencies));
        for (const { ours, theirs } of measured)
          say(`under policies ${ours.toFixed(3)} ms, by hand ${theirs.toFixed(3)} ms a page`);
        const words = { what: 'the page under row-level security, time', against: 'explicit WHERE as owner' };
        const note = 'median of one prepared statement on one connection, as its client sees it; no HTTP';
        return [rowOf({ ...words, goal: atMost(1.05), unit: 'ms', note }, measured, time => time)];
      }),
    );
  },
};

/** One page of each in turns, since what differs is less than what the machine does from one second to the next. */
async function turns(app: pg.Client, owner: pg.Client, agencies: number): Promise<Pair<number>> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let count = 0; count < perRound; count += 1) {
    const number = Math.floor(Math.random() * agencies) + 1;
    const agencyId = `0197f0c2-0001-7000-8000-${number.toString(16).padStart(12, '0')}`;
    const first = async () => ours.push(await timed(app, agencyId, { ...underPolicies, values: [21] }));
    const second = async () => theirs.push(await timed(owner, agencyId, { ...byHand, values: [21, agencyId] }));
    for (const take of count % 2 === 0 ? [first, second] : [second, first]) await take();
  }
  return { ours: median(ours), theirs: median(theirs) };
}

/** Both set the same context before each page, outside of what is timed. */
async function timed(client: pg.Client, agencyId: string, query: pg.QueryConfig): Promise<number> {
  await client.query(
    `select set_config('app.agency_id', $1, false), set_config('app.actor_kind', 'staff', false), set_config('app.limited', '', false)`,
    [agencyId],
  );
  const startedAt = performance.now();
  const { rowCount } = await client.query(query);
  const tookMs = performance.now() - startedAt;
  if (rowCount !== 21) throw new Error(`a page of ${rowCount} rows instead of 21`);
  return tookMs;
}
