import type { IncidentPolicy } from '../incidents/incident-policy.ts';
import type { Jurisdiction } from './jurisdiction.ts';

export const legalClockKinds = [
  'notify_agency',
  'gdpr_33_authority',
  'gdpr_34_assessment',
  'ndb_assessment',
  'ndb_statement',
  'ndb_direction',
] as const;
export type LegalClockKind = (typeof legalClockKinds)[number];

/**
 * `suspicion`: when we noticed, which is when there were grounds to suspect; `awareness`: ours, with reasonable certainty;
 * `told`: the agency's, which is when a notice first reached it; `eligible`: once assessed so; `direction`: of an authority, once received.
 */
type StartsFrom = 'suspicion' | 'awareness' | 'told' | 'eligible' | 'direction';
export type LegalRule = {
  /** Name and version; a changed rule gets another version, clocks keep theirs. */
  rule: string;
  kind: LegalClockKind;
  jurisdiction: Jurisdiction;
  whose: 'ours' | 'agency';
  startsFrom: StartsFrom;
  /** Null: the incident's policy says (`notifyWithinMs`), or the direction that names its day. */
  durationMs: number | null;
  warnBeforeMs: number;
  /** Law and section, and what it says. */
  source: string;
  /** False: the law names no figure, and this one is our own limit. */
  fixedByLaw: boolean;
};
type Exception = {
  section: string;
  kinds: readonly LegalClockKind[];
  text: string;
  /** Clocks of these rules alone, which were set before it was taken out. */
  onlyOf?: readonly string[];
};

const hour = 3_600_000;
const day = 24 * hour;

const processor = (law: string) =>
  `${law} art. 33(2): the processor notifies the controller without undue delay after becoming aware. The figure is ours.`;
const authority = (law: string) =>
  `${law} art. 33(1): the controller notifies the authority within 72 hours of becoming aware; EDPB Guidelines 9/2022 section II.A.4: aware once the processor has informed it. Art. 33(4): in phases; later than 72 hours: with reasons.`;
/** The guidelines of the EDPB do not bind in the United Kingdom: who read them there says so. */
const ukAuthority =
  'UK GDPR art. 33(1): the controller notifies the Information Commissioner within 72 hours of becoming aware, which is taken to be once the processor has informed it, as EDPB Guidelines 9/2022 section II.A.4 says; they do not bind in the United Kingdom. Art. 33(4): in phases; later than 72 hours: with reasons.';
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

const uk = gdpr('UK GDPR', 'uk-gdpr', 'uk');
const ndbAssessment: LegalRule = {
  ...{ rule: 'ndb-26WH@2', kind: 'ndb_assessment', jurisdiction: 'au', whose: 'agency', startsFrom: 'suspicion' },
  ...{ durationMs: 30 * day, warnBeforeMs: 7 * day, fixedByLaw: true },
  source:
    'Privacy Act 1988 (Cth) s 26WH(2)(b): all reasonable steps that the assessment is completed within 30 days after the entity becomes aware as mentioned in s 26WH(1)(a), "that there are reasonable grounds to suspect that there may have been an eligible data breach" (s 26WE). Counted from when we noticed, the earliest there is; verification comes later, and is not waited for.',
};
const ndbStatement: LegalRule = {
  ...{ rule: 'ndb-26WK@2', kind: 'ndb_statement', jurisdiction: 'au', whose: 'agency', startsFrom: 'eligible' },
  ...{ durationMs: 3 * day, warnBeforeMs: day, fixedByLaw: false },
  source:
    'Privacy Act 1988 (Cth) s 26WK(2): the statement is prepared and a copy given to the Commissioner as soon as practicable after becoming aware of reasonable grounds to believe; s 26WL(2), (3): then the individuals, as soon as practicable. The figure is ours. A direction of the Commissioner (s 26WR) sets its own terms.',
};
const direction =
  'Privacy Act 1988 (Cth) s 26WR(1), (2): the Commissioner directs the entity in writing to prepare a statement, to give the Commissioner a copy, and to notify its contents to individuals, or to publish it. It sets out what s 26WR(4) lists, and what a direction adds by (5). s 26WR(10): complied with as soon as practicable after the direction is given.';
/** Where a direction does not say by when. */
const ndbDirection: LegalRule = {
  ...{ rule: 'ndb-26WR@1', kind: 'ndb_direction', jurisdiction: 'au', whose: 'agency', startsFrom: 'direction' },
  ...{ durationMs: 3 * day, warnBeforeMs: day, fixedByLaw: false },
  source: `${direction} The figure is ours, from when it was received.`,
};
/** Where it does. */
const ndbDirectionByDay: LegalRule = {
  ...{ ...ndbDirection, rule: 'ndb-26WR-by-day@1', durationMs: null, fixedByLaw: true },
  source: `${direction} The end is the one that this direction names.`,
};
/** Which rule a direction's clock runs by. `complyBy`: when it says that it is to be complied with, if it does. */
export const ruleOfDirection = (complyBy: string | null): LegalRule => (complyBy ? ndbDirectionByDay : ndbDirection);

/** Every rule in force, as data. */
export const legalRules: readonly LegalRule[] = [
  ...gdpr('GDPR (EU) 2016/679', 'gdpr', 'eu'),
  ...uk.map(each =>
    each.kind === 'gdpr_33_authority' ? { ...each, rule: 'uk-gdpr-33-1@2', source: ukAuthority } : each,
  ),
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
  ndbAssessment,
  ndbStatement,
  ndbDirection,
  ndbDirectionByDay,
];

/** Rules that set no clock any more; those that they did set keep them, word for word. */
const formerRules: readonly LegalRule[] = [
  ...uk.filter(({ kind }) => kind === 'gdpr_33_authority'),
  {
    ...{ ...ndbAssessment, rule: 'ndb-26WH@1', startsFrom: 'awareness' },
    source:
      'Privacy Act 1988 (Cth) s 26WH(2): a reasonable and expeditious assessment, completed within 30 days of becoming aware of the grounds to suspect. Counted from our own awareness, the earliest there is.',
  },
  {
    ...{ ...ndbStatement, rule: 'ndb-26WK@1' },
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
    text: 'notified, or to be notified, under s 75 of the My Health Records Act 2012',
  },
  { section: '26WF', kinds: ['ndb_assessment', 'ndb_statement'], text: 'remedial action before any serious harm' },
  { section: '26WJ', kinds: ['ndb_assessment'], text: 'another entity that holds the information assesses' },
  { section: '26WM', kinds: ['ndb_statement'], text: 'another entity that holds the information has complied' },
  // Of an enforcement body alone, and not from giving the statement: it lifts 26WK(3)(d) and 26WL only.
  { section: '26WN', kinds: ['ndb_statement'], text: 'enforcement related activities', onlyOf: ['ndb-26WK@1'] },
  { section: '26WP', kinds: ['ndb_statement'], text: 'inconsistent with a secrecy provision, so far as it is' },
  { section: '26WQ', kinds: ['ndb_statement'], text: 'declaration of the Commissioner under 26WQ(1)(c)' },
  {
    section: '26WS',
    kinds: ['ndb_direction'],
    text: 'of an enforcement body alone: complying would be likely to prejudice enforcement related activities',
  },
  { section: '26WT', kinds: ['ndb_direction'], text: 'inconsistent with a secrecy provision, so far as it is' },
  {
    section: 'Privacy Act 1988 s 96',
    kinds: ['ndb_direction'],
    text: 'set aside on review of the decision to give it',
  },
  {
    section: 'Acts Interpretation Act 1901 s 33(3)',
    kinds: ['ndb_direction'],
    text: 'withdrawn by the Commissioner, who may revoke what they may give',
  },
];

/** Also one that is not in force any more. */
export const ruleByName = (name: string): LegalRule | undefined =>
  [...legalRules, ...formerRules].find(({ rule }) => rule === name);

/** By what a clock may be excepted. */
export const exceptionsOf = (clock: { kind: string; rule: string }): readonly Exception[] =>
  legalExceptions.filter(
    ({ kinds, onlyOf }) => kinds.some(kind => kind === clock.kind) && (!onlyOf || onlyOf.includes(clock.rule)),
  );

/**
 * How long a clock runs, in milliseconds. Only an exercise may run by shorter ones than the rule says: where something
 * has really happened, no policy shortens or lengthens what a law fixes.
 */
export function durationOf(rule: LegalRule, policy: IncidentPolicy, exercise: boolean): number {
  const short = exercise ? policy.legalMs?.[rule.kind] : undefined;
  return short ?? rule.durationMs ?? policy.notifyWithinMs;
}
