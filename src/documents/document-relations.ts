import type { AgencyUnit } from '../kernel/unit.ts';
import type { DocumentRow } from './document-fields.ts';

export const documentExpandable = ['property', 'lease', 'contact', 'tags'] as const;
type Expandable = (typeof documentExpandable)[number];

/**
 * What documents are about and tagged with, as this actor may see it: one query for each relation asked for, however
 * many documents there are.
 */
export async function documentRelations(
  unit: AgencyUnit,
  rows: readonly DocumentRow[],
  asked: readonly Expandable[] = [],
) {
  const ids = (column: 'property_id' | 'lease_id' | 'contact_id') => [
    ...new Set(rows.flatMap(row => (row[column] === null ? [] : [row[column]]))),
  ];
  const wants = (relation: Expandable) => asked.includes(relation);
  return {
    properties: wants('property') ? await byId(namesOf(unit, 'property', ids('property_id'))) : null,
    leases: wants('lease') ? await byId(leasesOf(unit, ids('lease_id'))) : null,
    contacts: wants('contact') ? await byId(namesOf(unit, 'contact', ids('contact_id'))) : null,
    tags: wants('tags') ? Map.groupBy(await tagsOf(unit, rows), tag => tag.documentId) : null,
  };
}
export type DocumentRelations = Awaited<ReturnType<typeof documentRelations>>;

const byId = async <Row extends { id: string }>(rows: Promise<Row[]>) =>
  new Map((await rows).map(row => [row.id, row]));

async function namesOf(unit: AgencyUnit, relation: 'property' | 'contact', ids: readonly string[]) {
  if (ids.length === 0) return [];
  return unit.sql.selectFrom(relation).select(['id', 'name']).where('id', 'in', ids).execute();
}

async function leasesOf(unit: AgencyUnit, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const columns = ['id', 'reference', 'state', 'starts_on as startsOn', 'ends_on as endsOn'] as const;
  return unit.sql.selectFrom('lease').select(columns).where('id', 'in', ids).execute();
}

async function tagsOf(unit: AgencyUnit, rows: readonly DocumentRow[]) {
  if (rows.length === 0) return [];
  const links = await unit.sql
    .selectFrom('tag_link')
    .innerJoin('tag', join =>
      join.onRef('tag.agency_id', '=', 'tag_link.agency_id').onRef('tag.id', '=', 'tag_link.tag_id'),
    )
    .select(['tag.id', 'tag.name', 'tag_link.document_id as documentId'])
    .where(
      'tag_link.document_id',
      'in',
      rows.map(row => row.id),
    )
    .orderBy('tag.name')
    .execute();
  return links.map(({ documentId, ...tag }) => ({ ...tag, documentId: documentId ?? '' }));
}
