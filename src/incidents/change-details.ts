import type { PlatformUnit } from '../kernel/unit.ts';
import type { IncidentRow } from './duty.ts';
import { type IncidentTarget, lockIncident, writeIncident } from './lock-incident.ts';
import { settleItem } from './settle-item.ts';
import { writeTimeline } from './write-timeline.ts';

/** What is known of an incident; absent fields stay as they are. */
export type DetailsChange = {
  title?: string | undefined;
  summary?: string | undefined;
  personalData?: boolean | null | undefined;
  dataCategories?: string[] | undefined;
  peopleAffected?: number | null | undefined;
  consequences?: string | null | undefined;
  measures?: string | null | undefined;
  advice?: string | null | undefined;
  /** For the notices to agencies. */
  agencySummary?: string | null | undefined;
  agencyConsequences?: string | null | undefined;
  agencyMeasures?: string | null | undefined;
  agencyAdvice?: string | null | undefined;
};

const columns = {
  title: 'title',
  summary: 'summary',
  personalData: 'personal_data',
  dataCategories: 'data_categories',
  peopleAffected: 'people_affected',
  consequences: 'consequences',
  measures: 'measures',
  advice: 'advice',
  agencySummary: 'agency_summary',
  agencyConsequences: 'agency_consequences',
  agencyMeasures: 'agency_measures',
  agencyAdvice: 'agency_advice',
} as const satisfies Record<keyof DetailsChange, keyof IncidentRow>;

/**
 * Says what is known by now. What was said before stays readable in the timeline.
 * @throws DomainError `not_found`, `version_stale`, `conflict`
 */
export async function changeDetails(
  unit: PlatformUnit,
  target: IncidentTarget,
  change: DetailsChange,
): Promise<IncidentRow> {
  const incident = await lockIncident(unit, target);
  const changed = (Object.keys(columns) as (keyof DetailsChange)[]).filter(
    field => change[field] !== undefined && !same(change[field], incident[columns[field]]),
  );
  if (changed.length === 0) return incident;
  const row = await writeIncident(
    unit,
    incident.id,
    Object.fromEntries(changed.map(field => [columns[field], change[field]])),
  );
  if (row.personal_data !== null) await settleItem(unit, incident.id, 'personal-data');
  const facts = { fields: changed.join(' '), personalData: row.personal_data, peopleAffected: row.people_affected };
  const text = changed.map(field => `${field} was: ${shown(incident[columns[field]])}`).join('\n\n');
  await writeTimeline(unit, { incidentId: incident.id, kind: 'details_changed', facts, text });
  return row;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function shown(value: string | number | boolean | string[] | null): string {
  if (value === null || value === '') return '(nothing)';
  return Array.isArray(value) ? value.join(', ') || '(nothing)' : String(value);
}
