import { z } from 'zod';
import type { LegalClockKind } from './law.ts';
import type { StatementKind } from './words.ts';

const text = z.string().trim().max(10_000);
const count = z.int().nonnegative().max(1_000_000_000);

/** The factors by which a high risk is assessed (EDPB Guidelines 9/2022, section IV.B). */
const riskFactors = [
  'type_of_breach',
  'nature_sensitivity_volume',
  'ease_of_identification',
  'severity_of_consequences',
  'characteristics_of_individuals',
  'characteristics_of_controller',
  'number_of_individuals',
  'likelihood',
] as const;
const factor = z.strictObject({ fact: text, weighs: z.enum(['lowers', 'neutral', 'raises']) });

const gdpr33 = z.strictObject({
  nature: text.optional(),
  peopleCategories: text.optional(),
  peopleAffected: count.optional(),
  recordCategories: text.optional(),
  recordsAffected: count.optional(),
  contactName: text.optional(),
  contactDetails: text.optional(),
  consequences: text.optional(),
  measures: text.optional(),
  /** What is to follow in a later phase. */
  toFollow: z.array(z.string().max(40)).max(10).optional(),
});
const gdpr34 = z.strictObject({
  factors: z.partialRecord(z.enum(riskFactors), factor).optional(),
  highRisk: z.boolean().optional(),
  exemption: z.enum(['34(3)(a)', '34(3)(b)', '34(3)(c)']).optional(),
  reason: text.optional(),
});
const ndbAssessment = z.strictObject({
  grounds: text.optional(),
  /** Of section 26WG, as far as they bear on it. */
  harmMatters: text.optional(),
  remedialAction: text.optional(),
  outcome: z.enum(['eligible', 'not_eligible']).optional(),
  reason: text.optional(),
});
const ndbStatement = z.strictObject({
  entityName: text.optional(),
  entityContact: text.optional(),
  description: text.optional(),
  kindsOfInformation: text.optional(),
  recommendedSteps: text.optional(),
  /** Section 26WK(4): may be said. */
  otherEntities: text.optional(),
});

/** What may be written down for each kind; what must be, `requiredBy` says. */
export const statementFields = {
  gdpr_33: gdpr33,
  gdpr_34: gdpr34,
  ndb_assessment: ndbAssessment,
  ndb_statement: ndbStatement,
} as const satisfies Record<StatementKind, z.ZodType>;

const edpb = 'GDPR art. 34(1), EDPB Guidelines 9/2022 IV.B';
const commonwealth = (section: string) => `Privacy Act 1988 (Cth) s ${section}`;

/** Each field that the law asks for, with its section. Dots lead into objects. */
const requiredBy: Readonly<Record<StatementKind, Readonly<Record<string, string>>>> = {
  gdpr_33: {
    nature: 'GDPR art. 33(3)(a)',
    peopleCategories: 'GDPR art. 33(3)(a)',
    peopleAffected: 'GDPR art. 33(3)(a)',
    recordCategories: 'GDPR art. 33(3)(a)',
    recordsAffected: 'GDPR art. 33(3)(a)',
    contactName: 'GDPR art. 33(3)(b)',
    contactDetails: 'GDPR art. 33(3)(b)',
    consequences: 'GDPR art. 33(3)(c)',
    measures: 'GDPR art. 33(3)(d)',
  },
  gdpr_34: {
    ...Object.fromEntries(riskFactors.map(each => [`factors.${each}.fact`, edpb])),
    highRisk: 'GDPR art. 34(1)',
    reason: 'GDPR art. 5(2) and 33(5)',
  },
  ndb_assessment: {
    grounds: commonwealth('26WH(1)'),
    harmMatters: commonwealth('26WG'),
    outcome: commonwealth('26WH(2)'),
    reason: commonwealth('26WH(2)'),
  },
  ndb_statement: {
    entityName: commonwealth('26WK(3)(a)'),
    entityContact: commonwealth('26WK(3)(a)'),
    description: commonwealth('26WK(3)(b)'),
    kindsOfInformation: commonwealth('26WK(3)(c)'),
    recommendedSteps: commonwealth('26WK(3)(d)'),
  },
};

/** The clock that a complete statement settles. */
export const clockOfStatement: Readonly<Record<StatementKind, LegalClockKind>> = {
  gdpr_33: 'gdpr_33_authority',
  gdpr_34: 'gdpr_34_assessment',
  ndb_assessment: 'ndb_assessment',
  ndb_statement: 'ndb_statement',
};

export type MissingField = { field: string; section: string };

/**
 * What a statement lacks, with the section that asks for it. Of article 33 it may follow in phases (art. 33(4)): what
 * `toFollow` names is not missing yet, all but the nature of the breach.
 */
export function missingFields(kind: StatementKind, fields: Record<string, unknown>): MissingField[] {
  const later = kind === 'gdpr_33' && Array.isArray(fields['toFollow']) ? fields['toFollow'] : [];
  return Object.entries(requiredBy[kind])
    .filter(([field]) => isEmpty(valueAt(fields, field)) && (field === 'nature' || !later.includes(field)))
    .map(([field, section]) => ({ field, section }));
}

const valueAt = (fields: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, name) => (at && typeof at === 'object' ? Reflect.get(at, name) : undefined), fields);
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Fields that this phase promises for a later one. */
export const toFollowOf = (fields: Record<string, unknown>): string[] =>
  Array.isArray(fields['toFollow']) ? fields['toFollow'].filter(each => typeof each === 'string') : [];
