import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import type { Severity } from './words.ts';

/** Of the durations that there are, in milliseconds. */
export type Spread = { count: number; medianMs: number | null; p90Ms: number | null };
/** From opened to acknowledged; from detected to contained, and to closed; from aware to the first notice to an agency. */
export type Measure = 'acknowledge' | 'contain' | 'notify' | 'close';
export type FiguresRow = {
  /** First day of the month (UTC) in which the incidents were detected. */
  month: string;
  severity: Severity;
  exercise: boolean;
  incidents: number;
  overdueClocks: number;
} & Readonly<Record<Measure, Spread>>;
export type Figures = { rows: FiguresRow[]; openOverdueClocks: number };

const longestMs = 10 * 366 * 86_400_000;

/**
 * How quickly incidents were dealt with, by month, severity and whether they were exercises. Merged incidents and those
 * that were none are left out. `overdueClocks` are those that ran out, whether their duty was done afterwards or not.
 * @throws DomainError `invalid_input` when the time ends before it begins, or is longer than ten years
 */
export async function incidentFigures(
  unit: PlatformUnit,
  { fromAt, untilAt }: { fromAt: string; untilAt: string },
): Promise<Figures> {
  const lengthMs = Date.parse(untilAt) - Date.parse(fromAt);
  if (lengthMs <= 0 || lengthMs > longestMs)
    throw new DomainError('invalid_input', 'the time must end after it begins, at most ten years later', {
      faults: [{ in: 'query', pointer: '/until', detail: 'must be later than from, by ten years at most' }],
    });
  const spread = (name: Measure) =>
    sql.raw(`json_build_object('count', count(${name}), 'medianMs', round(percentile_cont(0.5) within group (order by ${name})),
      'p90Ms', round(percentile_cont(0.9) within group (order by ${name}))) as ${name}`);
  const { rows } = await sql<FiguresRow>`
    with chosen as (select i.*, date_trunc('month', detected_at at time zone 'UTC') as month from incident i
        where detected_at >= ${fromAt} and detected_at < ${untilAt}
          and outcome is distinct from 'merged' and outcome is distinct from 'not_an_incident'),
      first_notices as (select incident_id, for_agency, min(sent_at) as sent_at from breach_notice
        where sent_at is not null group by 1, 2),
      told as (select incident_id, max(sent_at) as sent_at from first_notices group by 1),
      late as (select subject_id, count(*) as clocks from clock
        where subject_type = 'incident' and overdue_at is not null group by 1),
      lasting as (select c.month, c.severity, c.exercise, coalesce(l.clocks, 0) as clocks,
          1000 * extract(epoch from c.acknowledged_at - c.created_at) as acknowledge,
          1000 * extract(epoch from c.contained_at - c.detected_at) as contain,
          1000 * extract(epoch from t.sent_at - c.aware_at) as notify,
          1000 * extract(epoch from c.closed_at - c.detected_at) as close
        from chosen c left join told t on t.incident_id = c.id left join late l on l.subject_id = c.id)
    select to_char(month, 'YYYY-MM-DD') as month, severity, exercise, count(*)::int as incidents,
      sum(clocks)::int as "overdueClocks", ${spread('acknowledge')}, ${spread('contain')}, ${spread('notify')},
      ${spread('close')}
    from lasting group by month, severity, exercise order by month, severity, exercise`.execute(unit.sql);
  return { rows, openOverdueClocks: await openOverdueClocks(unit) };
}

async function openOverdueClocks(unit: PlatformUnit): Promise<number> {
  const { count } = await unit.sql
    .selectFrom('clock')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', '=', 'overdue')
    .executeTakeFirstOrThrow();
  return Number(count);
}
