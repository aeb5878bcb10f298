import type { IncidentPolicy } from '../incidents/incident-policy.ts';
import type { Jurisdiction } from './jurisdiction.ts';

export const legalClockKinds = [
  'notify_agency',
  'gdpr_33_authority',
  'gdpr_34_assessment',
  'ndb_assessment',
  'ndb_statement',
] as const;
export type LegalClockKind = (typeof legalClockKinds)[number];

/** `awareness`: ours; `told`: the agency's, which is when a notice first reached it; `eligible`: once assessed so. */
type StartsFrom = 'awareness' | 'told' | 'eligible';
export type LegalRule = {
  /** Name and version; a changed rule gets another version, clocks keep theirs. */
  rule: string;
  kind: LegalClockKind;
  jurisdiction: Jurisdiction;
  whose: 'ours' | 'agency';
  startsFrom: StartsFrom;
  /** Null: the incident's policy says (`notifyWithinMs`). */
  durationMs: number | null;
  warnBeforeMs: number;
  /** Law and section, and what it says. */
  source: string;
  /** False: the law names no figure, and this one is our own limit. */
  fixedByLaw: boolean;
};
type Exception = { section: string; kinds: readonly LegalClockKind[]; text: string };

const hour = 3_600_000;
const day = 24 * hour;

const processor = (law: string) =>
  `${law} art. 33(2): the processor notifies the controller without undue delay after becoming aware. The figure is ours.`;
const authority = (law: string) =>
  `${law} art. 33(1): the controller notifies the authority within 72 hours of becoming aware; EDPB Guidelines 9/2022 section II.A.4: aware once the processor has informed it. Art. 33(4): in phases; later than 72 hours: with reasons.`;
const highRisk = (law: string) =>
  `${law} art. 34(1): persons are told without undue delay where a high risk is likely. We assess it within the time of art. 33(1).`;
const contract: Omit<LegalRule, 'rule' | 'jurisdiction' | 'source'> = {
  ...{ kind: 'notify_agency', whose: 'ours', startsFrom: 'awareness', durationMs: null },
  ...{ warnBeforeMs: 4 * hour, fixedByLaw: false },
};
const gdpr = (law: string, prefix: string, jurisdiction: Jurisdiction): LegalRule[] => [
  { ...contract, rule: `${prefix}-33-2@1`, jurisdiction, source: processor(law) },
  {
    ...{ rule: `${prefix}-33-1@1`, kind: 'gdpr_33_authority', jurisdiction, whose: 'agency', startsFrom: 'told' },
    ...{ durationMs: 72 * hour, warnBeforeMs: 24 * hour, fixedByLaw: true, source: authority(law) },
  },
  {
    ...{ rule: `${prefix}-34@1`, kind: 'gdpr_34_assessment', jurisdiction, whose: 'agency', startsFrom: 'told' },
    ...{ durationMs: 72 * hour, warnBeforeMs: 24 * hour, fixedByLaw: false, source: highRisk(law) },
  },
];

/** Every rule in force, as data. */
export const legalRules: readonly LegalRule[] = [
  ...gdpr('GDPR (EU) 2016/679', 'gdpr', 'eu'),
  ...gdpr('UK GDPR', 'uk-gdpr', 'uk'),
  {
    ...contract,
    rule: 'notify-agency@1',
    jurisdiction: 'none',
    source: 'Our security policy: no law of this country is kept here.',
  },
  {
    ...contract,
    rule: 'notify-agency-au@1',
    jurisdiction: 'au',
    source:
      'Our security policy; Privacy Act 1988 (Cth) s 26WM: one entity may comply for all that hold the information.',
  },
  {
    ...{ rule: 'ndb-26WH@1', kind: 'ndb_assessment', jurisdiction: 'au', whose: 'agency', startsFrom: 'awareness' },
    ...{ durationMs: 30 * day, warnBeforeMs: 7 * day, fixedByLaw: true },
    source:
      'Privacy Act 1988 (Cth) s 26WH(2): a reasonable and expeditious assessment, completed within 30 days of becoming aware of the grounds to suspect. Counted from our own awareness, the earliest there is.',
  },
  {
    ...{ rule: 'ndb-26WK@1', kind: 'ndb_statement', jurisdiction: 'au', whose: 'agency', startsFrom: 'eligible' },
    ...{ durationMs: 3 * day, warnBeforeMs: day, fixedByLaw: false },
    source:
      'Privacy Act 1988 (Cth) s 26WK(2): the statement is prepared and given to the Commissioner as soon as practicable; s 26WL: then to the individuals. The figure is ours.',
  },
];

/** By what a clock may be excepted, with the section that is recorded. */
const legalExceptions: readonly Exception[] = [
  { section: 'GDPR 33(1)', kinds: ['gdpr_33_authority'], text: 'unlikely to result in a risk to rights and freedoms' },
  { section: 'GDPR 34(3)(a)', kinds: ['gdpr_34_assessment'], text: 'data was unintelligible, such as encrypted' },
  { section: 'GDPR 34(3)(b)', kinds: ['gdpr_34_assessment'], text: 'later measures make the high risk unlikely' },
  {
    section: 'GDPR 34(3)(c)',
    kinds: ['gdpr_34_assessment'],
    text: 'disproportionate effort: a public communication instead',
  },
  {
    section: '26WD',
    kinds: ['ndb_assessment', 'ndb_statement'],
    text: 'notified under the My Health Records Act 2012',
  },
  { section: '26WF', kinds: ['ndb_assessment', 'ndb_statement'], text: 'remedial action before any serious harm' },
  { section: '26WJ', kinds: ['ndb_assessment'], text: 'another entity that holds the information assesses' },
  { section: '26WM', kinds: ['ndb_statement'], text: 'another entity that holds the information has complied' },
  { section: '26WN', kinds: ['ndb_statement'], text: 'enforcement related activities' },
  { section: '26WP', kinds: ['ndb_statement'], text: 'inconsistent with a secrecy provision' },
  { section: '26WQ', kinds: ['ndb_statement'], text: 'declaration of the Commissioner' },
];

export const ruleByName = (name: string): LegalRule | undefined => legalRules.find(({ rule }) => rule === name);
export const exceptionsOf = (kind: string): readonly Exception[] =>
  legalExceptions.filter(({ kinds }) => kinds.some(each => each === kind));

/**
 * How long a clock runs, in milliseconds. Only an exercise may run by shorter ones than the rule says: where something
 * has really happened, no policy shortens or lengthens what a law fixes.
 */
export function durationOf(rule: LegalRule, policy: IncidentPolicy, exercise: boolean): number {
  const short = exercise ? policy.legalMs?.[rule.kind] : undefined;
  return short ?? rule.durationMs ?? policy.notifyWithinMs;
}
