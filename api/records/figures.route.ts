import { z } from 'zod';
import { incidentFigures } from '../../src/incidents/incident-figures.ts';
import { severities } from '../../src/incidents/words.ts';
import { defineRoute } from '../http/define-route.ts';
import { day, html } from '../http/schemas.ts';
import { operator } from '../http/serves.ts';
import { figuresPage } from './figures-page.ts';

const spread = z
  .object({ count: z.int(), medianMs: z.number().nullable(), p90Ms: z.number().nullable() })
  .meta({ id: 'DurationSpread' });
const figures = z
  .object({
    from: day(),
    until: day(),
    openOverdueClocks: z.int().meta({ description: 'Clocks that have run out and whose duty is still to be done' }),
    rows: z.array(
      z.object({
        month: day().meta({ description: 'Its first day; by UTC' }),
        severity: z.enum(severities),
        exercise: z.boolean(),
        incidents: z.int(),
        overdueClocks: z.int().meta({ description: 'Clocks of these incidents that ran out' }),
        acknowledge: spread,
        contain: spread,
        notify: spread,
        close: spread,
      }),
    ),
  })
  .meta({ id: 'IncidentFigures' });

const query = z.strictObject({
  from: day().optional().meta({ description: 'First day, UTC; a year ago, if not said' }),
  until: day().optional().meta({ description: 'The day after the last one, UTC; tomorrow, if not said' }),
});
const dayMs = 86_400_000;
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

function days({ from, until }: z.output<typeof query>) {
  const last = until ?? dayOf(Date.now() + dayMs);
  return { from: from ?? dayOf(Date.parse(last) - 365 * dayMs), until: last };
}
const instants = ({ from, until }: { from: string; until: string }) => ({
  fromAt: `${from}T00:00:00.000Z`,
  untilAt: `${until}T00:00:00.000Z`,
});

const common = { method: 'get', serves: operator(), unit: 'read', query } as const;

export const readFiguresRoute = defineRoute({
  ...common,
  path: '/v1/operations/incident-figures',
  summary: 'How quickly incidents are acknowledged, contained, told of and closed, by month and severity',
  description: 'Exercises stand apart; merged incidents and those that were none are left out.',
  tags: ['incidents'],
  answers: { 200: { description: 'The figures', schema: figures } },
  example: async () => ({ query: { from: '2026-01-01', until: '2027-01-01' } }),
  handler: async ctx => {
    const asked = days(ctx.query);
    return { status: 200, body: { ...asked, ...(await incidentFigures(ctx.unit, instants(asked))) } };
  },
});

export const showFigures = defineRoute({
  ...common,
  path: '/operations/incident-figures',
  summary: 'The figures of incidents as plots and tables',
  tags: ['pages'],
  answers: { 200: { description: 'The page', schema: html, contentType: 'text/html' } },
  example: async () => ({}),
  handler: async ctx => {
    const asked = days(ctx.query);
    const body = figuresPage(asked, await incidentFigures(ctx.unit, instants(asked))).text;
    return { status: 200, headers: { 'cache-control': 'no-store' }, body };
  },
});
