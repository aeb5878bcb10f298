import { sql } from 'kysely';
import { DomainError, type ErrorCode, type Fault } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import {
  type Finding,
  findNames,
  indexNames,
  mentionsIn,
  type NameIndex,
  type OtherWord,
  uncovered,
  type WordException,
} from './compare-text.rules.ts';
import type { CourseName } from './notice-course.ts';

/** What a text for one agency was compared with, and what of others it says. */
export type Comparison = {
  /** Names of all other agencies, and of the people of those that the incident touched. */
  agencies: number;
  people: number;
  findings: Finding[];
};
export type AgencyNames = { byId: ReadonlyMap<string, string>; index: NameIndex };
type Texts = Readonly<Record<string, string>>;

/** The names of all agencies there are, for as many comparisons as are to be made. */
export async function readAgencyNames(unit: PlatformUnit): Promise<AgencyNames> {
  const rows = await unit.sql.selectFrom('agency').select(['id', 'name']).execute();
  const words = rows.map(({ id, name }) => ({ kind: 'agency' as const, agencyId: id, word: name }));
  return { byId: new Map(rows.map(({ id, name }) => [id, name])), index: indexNames(words) };
}

/**
 * Compares texts that are for one agency alone with what belongs to others: names of agencies, of people of the agencies
 * that the incident touched or was thought to, e-mail addresses and ids. Case, accents and spacing make no difference.
 */
export async function compareWithOthers(
  unit: PlatformUnit,
  { incidentId, agencyId, texts }: CourseName & { texts: Texts },
  known?: AgencyNames,
): Promise<Comparison> {
  const names = known ?? (await readAgencyNames(unit));
  const affected = await unit.sql
    .selectFrom('affected_agency')
    .select('for_agency')
    .where('incident_id', '=', incidentId)
    .execute();
  const mentions = mentionsIn(texts);
  const valuesOf = (kind: 'address' | 'id') => mentions.flatMap(each => (each.kind === kind ? [each.value] : []));
  const { rows } = await sql<{ kind: OtherWord['kind']; agency_id: string; word: string }>`
    select kind, agency_id, word from auth.of_others(${agencyId}::uuid,
      ${affected.map(({ for_agency }) => for_agency)}::uuid[], ${valuesOf('address')}::text[], ${valuesOf('id')}::uuid[])
  `.execute(unit.sql);
  const others = rows.map(({ kind, agency_id, word }) => ({ kind, agencyId: agency_id, word }));
  const people = others.filter(({ kind }) => kind === 'person');
  const own = { agencyId, name: names.byId.get(agencyId) ?? '' };
  const said = mentions.flatMap(({ kind, value, ...where }) => {
    const other = others.find(each => each.kind === kind && each.word.toLowerCase() === value);
    return other ? [{ ...other, ...where }] : [];
  });
  const named = findNames({ texts, own }, names.index, indexNames(people));
  return { agencies: Math.max(0, names.byId.size - 1), people: people.length, findings: [...named, ...said] };
}

const kinds = {
  agency: 'names another agency',
  person: 'names somebody of another agency',
  address: 'has an e-mail address of another agency',
  id: 'has an id of another agency',
} as const;

/** What is found, for whoever has to change it: which word, and where. */
const detailOf = ({ kind, word, line, excerpt }: Finding): string =>
  `line ${line} ${kinds[kind]}, "${word}": ${excerpt}`;

type Refusal = { code: ErrorCode; message: string; exceptions: readonly WordException[] };

/** @throws DomainError naming each word and where it stands, unless an exception covers it */
export function refuseOthers({ findings }: Comparison, { code, message, exceptions }: Refusal): void {
  const faults = uncovered(findings, exceptions).map(
    (finding): Fault => ({
      ...{ in: 'body', pointer: `/${finding.field}`, detail: detailOf(finding) },
    }),
  );
  if (faults.length > 0) throw new DomainError(code, message, { faults });
}
