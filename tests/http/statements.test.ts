import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExampleRequest, Route } from '../../api/http/route.ts';
import { routes } from '../../api/routes.ts';
import { countStatements, listenToStatements } from '../support/http/count-statements.ts';
import { send } from '../support/http/send.ts';
import { served } from '../support/http/served.ts';
import { each, tokenFor } from '../support/http/walking.ts';

/**
 * How many trips to the database the example of each route takes, BEGIN and COMMIT among them. A number that grows is a
 * decision: `WRITE_STATEMENTS=yes` writes the table anew, and the difference is there to be reviewed.
 */
const file = new URL('./statements.json', import.meta.url);
const writing = process.env['WRITE_STATEMENTS'] === 'yes';
const table: Readonly<Record<string, number>> = JSON.parse(readFileSync(file, 'utf8'));
const found: Record<string, number> = {};

const at = served({ poolMax: 4 });
let stop: () => void = () => undefined;
beforeAll(() => {
  stop = listenToStatements();
});
afterAll(() => {
  stop();
  const sorted = Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (writing) writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
});

async function counted(route: Route, change: (example: ExampleRequest) => ExampleRequest = example => example) {
  const example = await route.example(at.world);
  const token = await tokenFor(route, example, at.world);
  return countStatements(() => send(at.api, route, change(example), token));
}
const withLimit = (limit: string) => (example: ExampleRequest) => ({ ...example, query: { ...example.query, limit } });
const takesLimit = (route: Route) => route.query?.safeParse({ limit: '2' }).success === true;
const lists = routes.filter(route => route.method === 'get' && route.path.startsWith('/v1/') && takesLimit(route));

describe('the trips to the database', () => {
  it.each(each(routes))('of %s are as many as the table says', async (_id, route) => {
    // The first one may fetch what is kept from then on, such as the key of the agency.
    await counted(route);
    const { result, statements } = await counted(route);
    expect(result.status).toBeLessThan(400);
    found[route.id] = statements.length;
    if (writing) return;
    expect({ route: route.id, trips: statements.length, statements }).toMatchObject({ trips: table[route.id] });
  });

  it('are known of every route, and of no other', () => {
    if (!writing) expect(Object.keys(table).sort()).toEqual(routes.map(({ id }) => id).sort());
  });

  it.each(each(lists))('of %s are the same for one row and for many', async (_id, route) => {
    for (let rows = 0; rows < 3; rows += 1) await route.example(at.world);
    const [one, many] = [await counted(route, withLimit('1')), await counted(route, withLimit('100'))];
    expect([one.result.status, many.result.status]).toEqual([200, 200]);
    expect(many.statements).toHaveLength(one.statements.length);
  });
});
