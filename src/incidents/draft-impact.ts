import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';

const minute = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

/** How long between two instants, in words: `2 h 5 min`. */
function duration(fromAt: string, toAt: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(toAt) - Date.parse(fromAt)) / 60_000));
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts = [days && `${days} d`, hours && `${hours} h`, (rest || minutes === 0) && `${rest} min`];
  return parts.filter(Boolean).join(' ');
}

/** The impact as the incident's own instants and numbers tell it, in Markdown: where its author begins. */
export async function draftImpact(unit: PlatformUnit, incident: IncidentRow): Promise<string> {
  const { detected_at: detectedAt } = incident;
  const instants = [
    ['First alert', incident.alert_at],
    ['Detected', detectedAt],
    ['Acknowledged', incident.acknowledged_at],
    ['Aware', incident.aware_at],
    ['Verified', incident.verified_at],
    ['Contained', incident.contained_at],
    ['Fixed', incident.fixed_at],
    ['Recovered', incident.recovered_at],
  ] as const;
  const rows = instants.flatMap(([name, at]) =>
    at
      ? [`| ${name} | ${minute(at)} | ${Date.parse(at) > Date.parse(detectedAt) ? duration(detectedAt, at) : ''} |`]
      : [],
  );
  return [
    '| instant | when | after detection |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...(await numbers(unit, incident)).map(line => `- ${line}`),
  ].join('\n');
}

async function numbers(unit: PlatformUnit, incident: IncidentRow): Promise<string[]> {
  const { confirmed, people, pages, containments } = await countOf(unit, incident.id);
  const personal = {
    true: 'Personal data was concerned',
    false: 'No personal data was concerned',
    null: 'Not known yet whether personal data was concerned',
  };
  const categories =
    incident.data_categories.length > 0
      ? `: ${incident.data_categories.map(each => each.replaceAll('_', ' ')).join(', ')}`
      : '';
  return [
    `Severity ${incident.severity}: ${incident.severity_reason}`,
    `${personal[`${incident.personal_data}`]}${categories}`,
    `Agencies affected: ${confirmed}; people: ${people ?? incident.people_affected ?? 'not known'}`,
    `Pages sent: ${pages}; containments: ${containments}`,
  ];
}

async function countOf(unit: PlatformUnit, incidentId: string) {
  const count = (table: 'page' | 'containment') =>
    unit.sql
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('incident_id', '=', incidentId)
      .executeTakeFirstOrThrow();
  const agencies = await unit.sql
    .selectFrom('affected_agency')
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.sum<string | null>('people_affected').as('people')])
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'confirmed')
    .executeTakeFirstOrThrow();
  const [pages, containments] = [await count('page'), await count('containment')];
  return {
    confirmed: Number(agencies.count),
    people: agencies.people,
    pages: Number(pages.count),
    containments: Number(containments.count),
  };
}
