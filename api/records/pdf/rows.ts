import type { RecordFields } from '../../../src/incidents/read-record.ts';
import type { RecordPart } from '../../../src/incidents/record-parts.ts';
import type { Line } from './document.ts';

export const partTitles: Readonly<Record<RecordPart, string>> = {
  incident: 'Incident',
  timeline: 'Timeline',
  tasks: 'Checklists and tasks',
  alerts: 'Alerts',
  merged: 'Incidents merged into this one',
  vulnerabilityReports: 'Vulnerability reports',
  suspicionReports: 'Reports of customers',
  pagingRounds: 'Rounds of paging',
  pages: 'Pages',
  containments: 'Containments',
  blockedAddresses: 'Blocked addresses',
  affectedAgencies: 'Affected agencies',
  notices: 'Notices to agencies',
  noticeApprovals: 'Approvals of notices',
  noticeDeliveries: 'Deliveries of notices',
  noticeReceipts: 'Receipts of notices',
  noticeCalls: 'Calls about notices',
  statements: 'Statements for the law',
  directions: 'Directions of authorities',
  clocks: 'Clocks',
  postMortem: 'Post-mortem',
  postMortemReaders: 'Readers of the post-mortem',
  actions: 'Actions',
};

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** A value as people read it: instants to the second, lists with commas, objects as JSON. */
export function shown(value: RecordFields[string] | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string')
    return instantPattern.test(value) ? `${value.slice(0, 19).replace('T', ' ')} UTC` : value;
  if (typeof value === 'number') return String(value);
  return isList(value) ? value.map(each => shown(each)).join(', ') : JSON.stringify(value);
}
const isList = (value: object): value is readonly RecordFields[string][] => Array.isArray(value);

/** A closed word without its underscores. */
export const plain = (text: string): string => (/^[a-z_]+$/.test(text) ? text.replaceAll('_', ' ') : shown(text));

/** Said once in the head of the record, or of no use on paper. */
const leftOut = new Set(['incidentId', 'version', 'id', 'postMortemId', 'createdAt', 'updatedAt', 'levels', 'policy']);
const spaced = (field: string): string =>
  field.charAt(0).toUpperCase() + field.slice(1).replaceAll(/([A-Z0-9]+)/g, letters => ` ${letters.toLowerCase()}`);

/** The facts of a row, those that say nothing left out. */
export function rowLines(part: RecordPart, row: RecordFields): Line[] {
  if (part === 'timeline') return timelineLines(row);
  const facts = Object.entries(row).filter(([field, value]) => !leftOut.has(field) && value !== null && value !== '');
  const named: Line[] = [['Id', shown(row['id'])]];
  return [...named, ...facts.map(([field, value]): Line => [spaced(field), shown(value)])];
}

function timelineLines(row: RecordFields): Line[] {
  const { at, recordedAt, actorKind, actorId, text, corrects } = row;
  const lines: Line[] = [[shown(at), wordsOf(row)]];
  lines.push(['by', `${shown(actorKind)} ${shown(actorId)}`]);
  if (text) lines.push(['', shown(text)]);
  if (corrects) lines.push(['corrects', shown(corrects)]);
  if (Math.abs(Date.parse(shownRaw(recordedAt)) - Date.parse(shownRaw(at))) > 60_000)
    lines.push(['written down', shown(recordedAt)]);
  lines.push(['line', shown(row['id'])]);
  return lines;
}

const shownRaw = (value: RecordFields[string] | undefined): string => (typeof value === 'string' ? value : '');

/** The kind of a line and each of its facts, ids too: this is for who checks, not for who glances. */
function wordsOf({ kind, facts }: RecordFields): string {
  const said = facts && typeof facts === 'object' && !isList(facts) ? Object.entries(facts) : [];
  const known = said.filter(([, fact]) => fact !== null && fact !== undefined);
  return [plain(shown(kind)), ...known.map(([name, fact]) => `${name}: ${shown(fact)}`)].join(', ');
}
