import { cacheFolder } from '../../local/cache-folder.ts';
import { cpuOf, measurePairs, p99, perSecond } from '../page/page.part.ts';
import { firstPage, type Server, startReeve } from '../page/servers.ts';
import type { Part, PartContext } from '../part.ts';
import { atLeast, median, rowOf, shown } from '../rounds.ts';
import { installPostgraphile } from './install.ts';

/** The fields of our answer, in the order of our page. */
const query = `{ allProperties(first: 20, condition: { archivedAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
  nodes { rowId name type line1 line2 locality region postalCode country status bedrooms bathrooms parkingSpaces
    floorAreaM2 description createdAt updatedAt archivedAt version } pageInfo { hasNextPage endCursor } } }`;

/** The page by our API against the page by PostGraphile, under the same role and policies. */
export const postgraphile: Part = {
  name: 'postgraphile',
  title: 'The page against PostGraphile',
  measure: async context => {
    const { agencies, properties } = context.options.sizes;
    const database = await context.stage.seeded(agencies, properties);
    const theirs = await startPostgraphile(context, database);
    await assertPage(theirs);
    const ours = await startReeve(context, database);
    const pairs = await measurePairs(context, ours, theirs, agencies);
    const p99s = (side: 'ours' | 'theirs') => shown(median(pairs.map(pair => p99(pair[side]))));
    const words = {
      what: 'authenticated page of 20 properties, throughput',
      against: 'PostGraphile 5, equal policies',
    };
    const note = `p99 ${p99s('ours')} against ${p99s('theirs')} ms; CPU of the server a request: ${cpuOf(pairs, 'ours')} against ${cpuOf(pairs, 'theirs')} ms`;
    return [rowOf({ ...words, goal: atLeast(1.5), unit: '/s', note }, pairs, perSecond)];
  },
};

async function startPostgraphile({ stage, say }: PartContext, database: string): Promise<Server> {
  const script = await installPostgraphile(cacheFolder(process.env), say);
  const { api } = await stage.settings(database);
  const env = {
    ...api,
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    BENCH_URL: stage.roleUrl(database, 'reeve_app'),
  };
  const child = await stage.start({ name: 'postgraphile', script, env });
  return { child, url: `http://127.0.0.1:${api['API_PORT']}`, path: '/graphql', body: JSON.stringify({ query }) };
}

/** GraphQL answers 200 to everything: an answer without a page would be measured as a fast one. */
async function assertPage(server: Server): Promise<void> {
  const answer = (await firstPage(server)) as { data?: { allProperties?: { nodes?: unknown[] } } };
  if (answer.data?.allProperties?.nodes?.length !== 20)
    throw new Error(`PostGraphile answers no page: ${JSON.stringify(answer).slice(0, 600)}`);
}
