import { z } from 'zod';
import { clockStates } from '../../src/clocks/words.ts';
import { incidentPolicySchema } from '../../src/incidents/incident-policy.ts';
import { incidentTaskStates } from '../../src/incidents/incident-task.entity.ts';
import { severityRules } from '../../src/incidents/severity-rules.ts';
import {
  incidentInstants,
  incidentOutcomes,
  incidentRoles,
  incidentSources,
  phases,
  severities,
  timelineKinds,
} from '../../src/incidents/words.ts';
import { id, instant, line, lines, moment } from '../http/schemas.ts';

const text = z.string().nullable();
const markdown = (max = 10_000) => lines(max).meta({ description: 'Markdown' });
/** Why something was decided: it stands in the timeline for ever. */
const reason = () =>
  line(500, 3).meta({ description: 'Why, for who reads the timeline later', example: 'two more agencies report it' });
const at = () => moment().meta({ description: 'When it happened; it cannot lie in the future' });
const version = z.int().meta({ description: 'The ETag begins with this number' });

export const etagHeader = { etag: 'The version of the incident, for If-Match' } as const;
export const createdHeaders = { ...etagHeader, location: 'Where it is read' } as const;

const people = z
  .array(id())
  .min(1)
  .max(50)
  .refine(given => new Set(given).size === given.length, { error: 'names somebody twice' })
  .meta({ description: 'Persons of the company: marks an exercise. Pages and notices are marked and reach only them' });
const severityFacts = z
  .strictObject({
    clientMoney: z.boolean().meta({ description: 'Money of clients moved, or could have' }),
    personalData: z.boolean().meta({ description: 'Personal data is, or may be, in hands it is not meant for' }),
    agenciesAffected: z.int().min(0).max(100_000).meta({ description: 'As far as is known' }),
    serviceDown: z.enum(['for_nobody', 'for_some', 'for_everybody']),
    ongoing: z.boolean().meta({ description: 'It goes on' }),
  })
  .meta({
    id: 'SeverityFacts',
    description: `What the rules judge by; the first one that holds decides. ${severityRules
      .map(({ id: rule, severity, when }) => `${severity} when ${when} (\`${rule}\`)`)
      .join('; ')}.`,
    example: { clientMoney: false, personalData: true, agenciesAffected: 2, serviceDown: 'for_nobody', ongoing: true },
  });
const severity = z.enum(severities).meta({ description: 'sev1 is the worst' });

export const newIncident = z
  .strictObject({
    title: line(200, 3).meta({ example: 'Sessions of an agency used from elsewhere' }),
    summary: markdown().meta({ example: 'Somebody signs in from two countries at once.' }),
    facts: severityFacts.optional(),
    severity: severity.optional(),
    severityReason: reason().optional(),
    alertAt: at().optional(),
    detectedAt: at().optional(),
    exercisePeople: people.optional(),
  })
  .refine(({ facts, severity: given }) => facts || given, {
    path: ['facts'],
    error: 'must be there, or severity with severityReason',
  })
  .refine(({ severity: given, severityReason }) => !given || severityReason, {
    path: ['severityReason'],
    error: 'must say why, where severity is said by hand',
  })
  .meta({ id: 'NewIncident' });

const toldToAgencies = (what: string) =>
  markdown()
    .nullable()
    .optional()
    .meta({
      description: `${what}, written for the agencies: goes word for word into the notice of each, so it names none`,
    });
export const detailsChange = z
  .strictObject({
    title: line(200, 3).optional(),
    summary: markdown().optional(),
    personalData: z.boolean().nullable().optional().meta({ description: 'null while nobody knows' }),
    dataCategories: z
      .array(line(100))
      .max(50)
      .transform(all => [...new Set(all)])
      .optional()
      .meta({ example: ['names and addresses', 'bank details'] }),
    peopleAffected: z.int().min(0).max(2_000_000_000).nullable().optional(),
    consequences: markdown().nullable().optional().meta({ description: 'For the company alone, as `summary` is' }),
    measures: markdown().nullable().optional(),
    advice: markdown().nullable().optional(),
    agencySummary: toldToAgencies('What has happened'),
    agencyConsequences: toldToAgencies('What may follow from it'),
    agencyMeasures: toldToAgencies('What we do about it'),
    agencyAdvice: toldToAgencies('What they should do'),
  })
  .meta({ id: 'IncidentChange' });

export const phaseChange = z
  .strictObject({
    phase: z.enum(phases).exclude(['closed']).meta({ description: 'The next one, or any earlier one' }),
    reason: reason().optional().meta({ description: 'Must be said when it goes back' }),
  })
  .meta({ id: 'PhaseChange' });
export const severityChange = z
  .union([z.strictObject({ severity, reason: reason() }), z.strictObject({ facts: severityFacts, reason: reason() })])
  .meta({ id: 'SeverityChange' });
export const roleGiven = z
  .strictObject({
    personId: id().nullable().meta({ description: 'Somebody who works for the company now; null takes the role away' }),
    reason: reason().optional(),
  })
  .meta({ id: 'RoleGiven' });
export const instantSet = z.strictObject({ at: at(), reason: reason() }).meta({ id: 'InstantSet' });
export const verification = z
  .strictObject({
    statement: lines(2_000, 3).meta({
      description: 'What exactly is known to be so, in Markdown',
      example: 'The log shows 14 reads of one agency from an address that is not theirs.',
    }),
    at: at().optional().meta({ description: 'Now, unless said otherwise' }),
  })
  .meta({ id: 'IncidentVerification' });
export const newTask = z
  .strictObject({
    title: line(200, 3).meta({ example: 'Ask the hoster for the logs of last night' }),
    ownerId: id().nullable().optional(),
    dueAt: moment().nullable().optional(),
    mandatory: z
      .boolean()
      .default(false)
      .meta({ description: 'The present phase cannot be left before it is settled' }),
  })
  .meta({ id: 'NewIncidentTask' });
export const taskChange = z
  .strictObject({ ownerId: id().nullable().optional(), dueAt: moment().nullable().optional() })
  .meta({ id: 'IncidentTaskChange' });
export const settlement = z
  .strictObject({ state: z.enum(['done', 'dropped']), reason: reason().meta({ description: 'How, or why not' }) })
  .meta({ id: 'IncidentTaskSettlement' });
export const note = z
  .strictObject({ text: markdown(), at: at().optional().meta({ description: 'Now, unless said otherwise' }) })
  .meta({ id: 'IncidentNote' });
export const correction = z.strictObject({ text: markdown() }).meta({ id: 'IncidentCorrection' });
export const merge = z
  .strictObject({ into: id().meta({ description: 'The open incident that goes on' }), reason: reason() })
  .meta({ id: 'IncidentMerge' });
export const ending = z.strictObject({ reason: reason() }).meta({ id: 'IncidentEnding' });

export const incidentParams = z.strictObject({ incidentId: id() });
export const taskParams = z.strictObject({ incidentId: id(), taskId: id() });
export const lineParams = z.strictObject({ incidentId: id(), lineId: id() });
export const roleParams = z.strictObject({ incidentId: id(), role: z.enum(incidentRoles) });
export const instantParams = z.strictObject({ incidentId: id(), instant: z.enum(incidentInstants) });

const person = id().nullable();
const incidentFields = {
  id: id(),
  number: z.int().meta({ description: 'INC-12 is number 12' }),
  title: z.string(),
  summary: z.string(),
  source: z.enum(incidentSources),
  sourceId: text,
  exercise: z.boolean(),
  exercisePeople: z.array(id()),
  phase: z.enum(phases),
  outcome: z.enum(incidentOutcomes).nullable(),
  mergedInto: id().nullable(),
  severity: z.enum(severities),
  severityRule: z.string().meta({ description: 'The rule and its version, or `manual`' }),
  severityReason: z.string(),
  commanderId: person,
  scribeId: person,
  liaisonId: person,
  alertAt: instant().nullable(),
  detectedAt: instant(),
  awareAt: instant().nullable(),
  verifiedAt: instant().nullable(),
  acknowledgedAt: instant().nullable(),
  acknowledgedBy: person,
  containedAt: instant().nullable(),
  fixedAt: instant().nullable(),
  recoveredAt: instant().nullable(),
  closedAt: instant().nullable(),
  personalData: z.boolean().nullable(),
  dataCategories: z.array(z.string()),
  peopleAffected: z.int().nullable(),
  consequences: text,
  measures: text,
  advice: text,
  agencySummary: text,
  agencyConsequences: text,
  agencyMeasures: text,
  agencyAdvice: text,
  openedBy: person,
  createdAt: instant(),
  updatedAt: instant(),
  pageUrl: z.string().meta({ description: 'Its page, for people' }),
  version,
};
export const incident = z.object(incidentFields).meta({ id: 'Incident' });

export const task = z
  .object({
    id: id(),
    phase: z.enum(phases),
    item: text.meta({ description: 'Of the checklist; null for what somebody added' }),
    title: z.string(),
    mandatory: z.boolean(),
    ownerId: person,
    dueAt: instant().nullable(),
    remindedAt: instant().nullable(),
    state: z.enum(incidentTaskStates),
    reason: text,
    settledBy: person,
    settledAt: instant().nullable(),
    version,
  })
  .meta({ id: 'IncidentTask' });

export const clock = z
  .object({
    id: id(),
    kind: z.string(),
    rule: z.string(),
    agencyId: id().nullable(),
    startsAt: instant(),
    warnAt: instant(),
    dueAt: instant(),
    state: z.enum(clockStates),
    settledAt: instant().nullable(),
    reason: text,
    exception: text,
  })
  .meta({ id: 'Clock' });

export const incidentDetails = z
  .object({
    ...incidentFields,
    policy: incidentPolicySchema.meta({ description: 'The durations it runs by, in milliseconds' }),
    next: z.enum(phases).nullable().meta({ description: 'The phase that comes next; null once it is closed' }),
    missing: z
      .array(z.string())
      .meta({ description: 'What is to be settled before: items of checklists, other closed words, or `task:<id>`' }),
    tasks: z.array(task),
    clocks: z.array(clock),
    mergedFrom: z.array(z.object({ id: id(), number: z.int() })),
    temporalUrl: text.meta({ description: 'Its run in the Temporal UI, once it has opened' }),
  })
  .meta({ id: 'IncidentDetails' });

export const timelineLine = z
  .object({
    id: id(),
    kind: z.enum(timelineKinds),
    at: instant().meta({ description: 'When it happened' }),
    recordedAt: instant().meta({ description: 'When it was written down' }),
    actor: z.object({ kind: z.string(), id: z.string() }),
    words: z.string().meta({ description: 'What happened, in English, without names' }),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    text: text.meta({ description: 'Of a person, in Markdown' }),
    corrects: id().nullable().meta({ description: 'The line that this one corrects' }),
  })
  .meta({ id: 'TimelineLine' });
export const operatorPerson = z
  .object({ personId: id(), email: z.string(), name: text })
  .meta({ id: 'OperatorPerson' });
