import { type RawBuilder, sql } from 'kysely';

/** What a record is made of, in this order. */
export const recordParts = [
  'incident',
  'timeline',
  'tasks',
  'alerts',
  'merged',
  'vulnerabilityReports',
  'suspicionReports',
  'pagingRounds',
  'pages',
  'containments',
  'blockedAddresses',
  'affectedAgencies',
  'notices',
  'noticeApprovals',
  'noticeDeliveries',
  'noticeReceipts',
  'noticeCalls',
  'statements',
  'directions',
  'clocks',
  'postMortem',
  'postMortemReaders',
  'actions',
] as const;
export type RecordPart = (typeof recordParts)[number];
type Row = Record<string, unknown>;

/** Rows of one part that a record takes; beyond that it says so. */
export const recordRows = 20_000;

/**
 * The query of each part, always in the same order, so that the same history has the same hash. Alerts say the hash of
 * what they carried instead of it: a thousand of them may hold 16 KiB each. Reports say that they are linked; what
 * stands in them is theirs.
 */
export function partQueries(incidentId: string): Record<RecordPart, RawBuilder<Row>> {
  const of = (table: string, order = 'id') =>
    sql<Row>`select * from ${sql.table(table)} where incident_id = ${incidentId}
      order by ${sql.ref(order)}, id limit ${recordRows + 1}`;
  const ofNotices = (table: string) =>
    sql<Row>`select t.* from ${sql.table(table)} t join breach_notice n on n.id = t.notice_id
      where n.incident_id = ${incidentId} order by t.id limit ${recordRows + 1}`;
  const linked = (table: string, columns: string) =>
    sql<Row>`select ${sql.raw(columns)} from ${sql.table(table)} where incident_id = ${incidentId} order by id`;
  return {
    incident: sql`select * from incident where id = ${incidentId}`,
    timeline: of('incident_event', 'at'),
    tasks: of('incident_task'),
    alerts: sql`select id, source_id, fingerprint, state, title, first_at, last_at, count,
      encode(sha256(convert_to(content::text, 'UTF8')), 'hex') as content_sha256
      from alert where incident_id = ${incidentId} order by first_at, id limit ${recordRows + 1}`,
    merged: sql`select id, number, title, closed_at from incident where merged_into = ${incidentId} order by id`,
    vulnerabilityReports: linked('vulnerability_report', 'id, number, state, rating, created_at'),
    suspicionReports: linked('suspicion_report', 'id, for_agency, kind, state, created_at, answered_at'),
    pagingRounds: of('page_round'),
    pages: of('page'),
    containments: of('containment'),
    blockedAddresses: sql`select b.* from blocked_address b join containment c on c.id = b.containment_id
      where c.incident_id = ${incidentId} order by b.id limit ${recordRows + 1}`,
    affectedAgencies: of('affected_agency'),
    notices: of('breach_notice'),
    noticeApprovals: ofNotices('breach_notice_approval'),
    noticeDeliveries: ofNotices('breach_notice_delivery'),
    noticeReceipts: ofNotices('breach_notice_receipt'),
    noticeCalls: ofNotices('breach_notice_call'),
    statements: of('legal_statement'),
    directions: of('legal_direction'),
    clocks: sql`select * from clock where subject_type = 'incident' and subject_id = ${incidentId} order by id`,
    postMortem: of('post_mortem'),
    postMortemReaders: sql`select r.* from post_mortem_reader r join post_mortem p on p.id = r.post_mortem_id
      where p.incident_id = ${incidentId} order by r.id`,
    actions: of('post_mortem_action'),
  };
}
