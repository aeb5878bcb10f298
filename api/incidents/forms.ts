import { z } from 'zod';
import { incidentInstants, incidentRoles, phases, severities } from '../../src/incidents/words.ts';
import { id, line, lines, noBody, wholeNumber } from '../http/schemas.ts';

/** Fields of forms are texts, and an empty one says nothing. */
const blank = z.literal('').transform(() => undefined);
const maybe = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, blank]).optional();
const yesNo = z.enum(['true', 'false']).transform(text => text === 'true');
const orNull = <T>(value: T | undefined): T | null => value ?? null;

/** What a browser sends of a moment, to the minute or the second: UTC, as the label says. */
export const utc = z
  .string()
  .regex(/^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, { error: 'is no day and time' })
  .refine(text => Number.isFinite(Date.parse(`${text}Z`)), { error: 'is no day and time' })
  .transform(text => new Date(`${text}Z`).toISOString());

const version = wholeNumber(1, 999_999_999).meta({ description: 'The version that the form was made from' });
const reason = line(500, 3);

export const openForm = z.strictObject({
  ...{ title: line(200, 3), summary: lines(10_000) },
  ...{ clientMoney: yesNo, personalData: yesNo, ongoing: yesNo, agenciesAffected: wholeNumber(0, 100_000) },
  serviceDown: z.enum(['for_nobody', 'for_some', 'for_everybody']),
});
export const phaseForm = z.strictObject({
  ...{ version, phase: z.enum(phases).exclude(['closed']), reason: maybe(reason) },
});
export const severityForm = z.strictObject({ version, severity: z.enum(severities), reason });
export const roleForm = z.strictObject({
  ...{ version, role: z.enum(incidentRoles), reason: maybe(reason) },
  personId: z.union([id(), blank]).transform(orNull),
});
const textOrNull = z.union([lines(10_000), blank]).transform(orNull);
export const detailsForm = z.strictObject({
  ...{ version, title: line(200, 3), summary: lines(10_000) },
  personalData: z.union([yesNo, blank]).transform(orNull),
  dataCategories: z.union([line(1_000), blank]).transform(text => [
    ...new Set(
      (text ?? '')
        .split(',')
        .map(each => each.trim().slice(0, 100))
        .filter(Boolean),
    ),
  ]),
  peopleAffected: z.union([wholeNumber(0, 999_999_999), blank]).transform(orNull),
  ...{ consequences: textOrNull, measures: textOrNull, advice: textOrNull },
  ...{ agencySummary: textOrNull.optional(), agencyConsequences: textOrNull.optional() },
  ...{ agencyMeasures: textOrNull.optional(), agencyAdvice: textOrNull.optional() },
});
export const verificationForm = z.strictObject({ version, statement: lines(2_000, 3) });
export const instantForm = z.strictObject({ version, instant: z.enum(incidentInstants), at: utc, reason });
export const taskForm = z.strictObject({
  ...{ version, title: line(200, 3), ownerId: maybe(id()), dueAt: maybe(utc) },
});
export const settlementForm = z.strictObject({ state: z.enum(['done', 'dropped']), reason });
export const noteForm = z.strictObject({ version, text: lines(10_000), at: maybe(utc) });
export const correctionForm = z.strictObject({ version, text: lines(10_000) });
export const mergeForm = z.strictObject({ version, into: id(), reason });
export const endForm = z.strictObject({ version, reason });

export const backToPage = {
  303: { description: 'Back to the incident', schema: noBody, headers: { location: 'Its page' } },
} as const;
export const goTo = (incidentId: string, anchor = '') =>
  ({ status: 303, headers: { location: `/operations/incidents/${incidentId}${anchor}` } }) as const;
