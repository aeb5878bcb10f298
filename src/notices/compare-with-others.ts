import { sql } from 'kysely';
import { DomainError, type ErrorCode, type Fault } from '../kernel/errors.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import {
  type Finding,
  findNames,
  type Mention,
  mentionsIn,
  uncovered,
  type WordException,
} from './compare-text.rules.ts';
import { wordsToLookUp } from './fold-text.rules.ts';
import { indexNames, type OtherWord } from './name-index.rules.ts';
import { findSingleNames, namePartsOf, type SingleName } from './single-names.rules.ts';

/** What a text for one agency was compared with, and what of others it says. */
export type Comparison = {
  /** Names of all other agencies; of those that the incident touched the people, and the contacts that may be meant. */
  agencies: number;
  people: number;
  findings: Finding[];
  /** First or last names alone: to be looked at, and no reason to refuse. */
  singleNames: SingleName[];
};
type Texts = Readonly<Record<string, string>>;
/** Texts that are for one agency alone, by name of the field. */
type ForOne = { agencyId: string; texts: Texts };
type Words = { agencies: OtherWord[]; others: OtherWord[] };

/**
 * Compares texts, each for one agency alone, with what belongs to others: names of agencies, of people of the agencies
 * that the incident touched or was thought to and of their contacts, e-mail addresses and ids. Case, accents and spacing
 * make no difference. Of contacts, who may be thousands, those are read of whose names two words are said.
 * What belongs to both is nobody else's, and neither is who works for the company. In three queries, however many there are.
 */
export async function compareAll(
  unit: PlatformUnit,
  incidentId: string,
  texts: readonly ForOne[],
): Promise<Comparison[]> {
  const mentions = texts.map(each => mentionsIn(each.texts));
  const said = wordsToLookUp(texts.flatMap(each => Object.values(each.texts)));
  const words = await readWords(unit, incidentId, mentions.flat(), said);
  const people = words.others.filter(({ kind }) => kind === 'person');
  const [indexes, parts] = [[indexNames(words.agencies), indexNames(people)], namePartsOf(people)];
  return texts.map(({ agencyId, texts: one }, at) => {
    const isOwn = (each: OtherWord) => each.agencyId === agencyId;
    const own = { agencyId, names: [...words.agencies, ...people].filter(isOwn) };
    const named = findNames({ texts: one, own }, ...indexes);
    const mentioned = (mentions[at] ?? []).flatMap(({ kind, value, ...where }) => {
      const whose = words.others.filter(each => each.kind === kind && each.word === value);
      const [first] = whose;
      return first && !whose.some(isOwn) ? [{ ...first, ...where }] : [];
    });
    const counts = { agencies: words.agencies.length - 1, people: people.filter(each => !isOwn(each)).length };
    return {
      ...{ ...counts, findings: [...named, ...mentioned] },
      singleNames: findSingleNames({ texts: one, own }, parts, named),
    };
  });
}

async function readWords(
  unit: PlatformUnit,
  incidentId: string,
  mentions: readonly Mention[],
  said: readonly string[],
): Promise<Words> {
  const agencies = await unit.sql.selectFrom('agency').select(['id', 'name']).execute();
  const affected = await unit.sql
    .selectFrom('affected_agency')
    .select('for_agency')
    .where('incident_id', '=', incidentId)
    .execute();
  const valuesOf = (kind: Mention['kind']) => mentions.flatMap(each => (each.kind === kind ? [each.value] : []));
  const touched = affected.map(({ for_agency }) => for_agency);
  const { rows } = await sql<{ kind: OtherWord['kind']; agency_id: string; word: string }>`
    select kind, agency_id, word from auth.words_of_agencies(${touched}::uuid[],
      ${valuesOf('address')}::text[], ${valuesOf('id')}::uuid[])
    union all select 'person', agency_id, word from auth.contacts_of_agencies(${touched}::uuid[], ${said}::text[])`.execute(
    unit.sql,
  );
  return {
    agencies: agencies.map(({ id, name }) => ({ kind: 'agency', agencyId: id, word: name })),
    others: rows.map(({ kind, agency_id, word }) => ({ kind, agencyId: agency_id, word })),
  };
}

/** The same for one. */
export async function compareWithOthers(
  unit: PlatformUnit,
  { incidentId, ...one }: ForOne & { incidentId: string },
): Promise<Comparison> {
  const [comparison] = await compareAll(unit, incidentId, [one]);
  return comparison ?? { agencies: 0, people: 0, findings: [], singleNames: [] };
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
