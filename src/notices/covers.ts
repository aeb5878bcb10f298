import { createHash } from 'node:crypto';
import type { IncidentRow } from '../incidents/duty.ts';
import type { AffectedRow } from './rows.ts';

type Told = Pick<
  IncidentRow,
  | 'phase'
  | 'outcome'
  | 'data_categories'
  | 'people_affected'
  | 'agency_summary'
  | 'agency_consequences'
  | 'agency_measures'
  | 'agency_advice'
>;
type Of = Pick<AffectedRow, 'state' | 'data_categories' | 'people_affected' | 'records_affected' | 'consequences'>;

/** A notice was wrong: its agency was not affected, or nothing has happened. */
export const isWrong = (incident: Pick<IncidentRow, 'outcome'>, affected: Pick<AffectedRow, 'state'>): boolean =>
  affected.state === 'rejected' || incident.outcome === 'not_an_incident';

/**
 * What there is to tell an agency: the phase, and a digest of each fact that a notice says. As long as it stays the
 * same, nothing new is to be told; several changes before a notice goes out become one.
 */
export function coversOf(incident: Told, affected: Of): string {
  if (isWrong(incident, affected)) return 'wrong';
  const facts = [
    ...[incident.agency_summary, incident.data_categories, incident.people_affected, incident.agency_consequences],
    ...[incident.agency_measures, incident.agency_advice],
    ...[affected.data_categories, affected.people_affected, affected.records_affected, affected.consequences],
  ];
  // The last phase is told as the one before it: nothing changes for the agency when the files are closed.
  const phase = incident.phase === 'closed' ? 'review' : incident.phase;
  return `${phase}:${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16)}`;
}
