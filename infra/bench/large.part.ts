import { measurePairs, p99 } from './page/page.part.ts';
import { startReeve } from './page/servers.ts';
import type { Part } from './part.ts';
import { atMost, median, rowOf, shown } from './rounds.ts';

/** The page of the large set against that of the usual one: the same code, two databases of one server. */
export const large: Part = {
  name: 'large',
  title: 'The page among very many rows',
  measure: async context => {
    const { agencies, properties, largeAgencies, largeProperties } = context.options.sizes;
    const usual = await context.stage.seeded(agencies, properties);
    const many = await context.stage.seeded(largeAgencies, largeProperties);
    const ours = await startReeve(context, many, 'reeve-large');
    const theirs = await startReeve(context, usual, 'reeve-usual');
    const pairs = await measurePairs(context, ours, theirs, [largeAgencies, agencies]);
    const rows = (count: number) => count.toLocaleString('en');
    const what = `the page, ${rows(largeAgencies)} agencies, ${rows(largeAgencies * largeProperties)} rows, p99`;
    const against = `${rows(agencies)} agencies, ${rows(agencies * properties)} rows`;
    const rate = (side: 'ours' | 'theirs') => shown(median(pairs.map(pair => pair[side].perSecond)));
    const note = `${rate('ours')} requests/s against ${rate('theirs')}`;
    return [rowOf({ what, against, goal: atMost(1.1), unit: 'ms', note }, pairs, p99)];
  },
};
