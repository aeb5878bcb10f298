import type { IncidentRecord, RecordFields } from '../../../src/incidents/read-record.ts';
import type { Line, Page } from './document.ts';
import { plain, shown } from './rows.ts';

const facts = [
  ['Severity', 'severity'],
  ['Severity by', 'severityRule'],
  ['Severity because', 'severityReason'],
  ['Phase', 'phase'],
  ['Outcome', 'outcome'],
  ['Source', 'source'],
  ['Commander', 'commanderId'],
  ['First alert', 'alertAt'],
  ['Detected', 'detectedAt'],
  ['Aware', 'awareAt'],
  ['Verified', 'verifiedAt'],
  ['Acknowledged', 'acknowledgedAt'],
  ['Contained', 'containedAt'],
  ['Fixed', 'fixedAt'],
  ['Recovered', 'recoveredAt'],
  ['Closed', 'closedAt'],
  ['Personal data', 'personalData'],
  ['Data categories', 'dataCategories'],
  ['People affected', 'peopleAffected'],
  ['Summary', 'summary'],
  ['Consequences', 'consequences'],
  ['Measures', 'measures'],
  ['Advice', 'advice'],
  ['Told to agencies: what has happened', 'agencySummary'],
  ['Told to agencies: what may follow', 'agencyConsequences'],
  ['Told to agencies: what we do', 'agencyMeasures'],
  ['Told to agencies: what to do', 'agencyAdvice'],
] as const;

/** The first page: what it was, how it stands, and how the hashes are computed again. */
export function drawHead(page: Page, record: IncidentRecord): void {
  const incident: RecordFields = record.parts.incident[0] ?? {};
  page.title(`Record of INC-${shown(incident['number'])}`);
  if (incident['exercise'] === true) page.paragraph('EXERCISE: nothing of this has happened.');
  page.paragraph(shown(incident['title']));
  page.paragraph(
    'This is the whole history of the incident as Reeve keeps it. Lines of the timeline are never changed: what was wrong is corrected by another line. All instants are UTC. People and agencies stand under their ids.',
  );
  page.note(`Incident ${record.incidentId}`);
  page.note(`SHA-256 of the record: ${record.sha256}`);
  page.note(
    'Each hash is of canonical JSON (RFC 8785): of a part as it stands in the JSON of this record, and of the hashes together.',
  );
  const lines = facts.flatMap(([label, field]): Line[] => {
    const value = incident[field];
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [[label, typeof value === 'string' && field !== 'summary' ? plain(value) : shown(value)]];
  });
  page.row(lines);
}
