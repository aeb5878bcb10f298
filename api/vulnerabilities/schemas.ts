import { z } from 'zod';
import { clockStates } from '../../src/clocks/words.ts';
import { severities } from '../../src/incidents/words.ts';
import { advisoryStates } from '../../src/vulnerabilities/advisory.entity.ts';
import {
  cvssRatings,
  mailAudiences,
  reportChannels,
  reportMailKinds,
  reportStates,
} from '../../src/vulnerabilities/words.ts';
import { id, instant, line, lines } from '../http/schemas.ts';

const email = z.email().max(254);
const text = z.string().nullable();

/** What a report is made of, in JSON. */
/** Who is named in public has said so in two ways that agree. */
export const thanksFaults = {
  unwished: 'goes with thanksWanted: nobody is named who does not wish it. Wish it, or leave the name out',
  nameless: 'is missing: say the name to be thanked by, or yours (reporterName)',
} as const;
export const newReport = z
  .strictObject({
    title: line(200, 3).meta({ example: 'A renter can read the notes of staff' }),
    body: lines(50_000, 10).meta({
      description: 'What you found and how to see it, as plain text',
      example: 'Signed in as a renter, GET /v1/notes answers with the notes of staff.',
    }),
    affected: line(500).optional().meta({ description: 'An address or a component', example: '/v1/notes' }),
    reporterName: line(150).optional(),
    reporterEmail: email.optional().meta({ description: 'For mails about it; without it, use the status link' }),
    thanksWanted: z.boolean().default(false).meta({ description: 'Whether to be named on /security/thanks' }),
    thanksName: line(150).optional().meta({ description: 'The name to be thanked by; your name, unless said' }),
  })
  .refine(({ thanksWanted, thanksName }) => thanksWanted || thanksName === undefined, {
    path: ['thanksName'],
    error: thanksFaults.unwished,
  })
  .refine(({ thanksWanted, thanksName, reporterName }) => !thanksWanted || thanksName || reporterName, {
    path: ['thanksName'],
    error: thanksFaults.nameless,
  })
  .meta({ id: 'NewVulnerabilityReport' });

export const submittedReport = z
  .object({
    reportId: id(),
    number: z.int().meta({ description: 'VR-<number>' }),
    statusToken: z.string().meta({ description: 'A secret: whoever has it reads this report and answers for you' }),
    statusUrl: z.string(),
    acknowledgeBy: instant(),
    verifyBy: instant(),
  })
  .meta({ id: 'SubmittedVulnerabilityReport' });

const clock = z.object({
  kind: z.string().meta({ example: 'report_acknowledgement' }),
  dueAt: instant(),
  state: z.enum(clockStates),
});
export const message = z.object({
  id: id(),
  from: z.enum(['reporter', 'reeve']),
  channel: z.enum(reportChannels),
  body: z.string(),
  at: instant(),
});
export const file = z.object({ id: id(), name: z.string(), bytes: z.int(), sha256: z.string(), at: instant() });

const common = {
  number: z.int(),
  title: z.string(),
  state: z.enum(reportStates),
  rating: z.enum(cvssRatings).nullable(),
  reason: text.meta({ description: 'Why it was rejected' }),
  receivedAt: instant(),
  acknowledgedAt: instant().nullable(),
  verifiedAt: instant().nullable(),
  fixedAt: instant().nullable(),
  closedAt: instant().nullable(),
  discloseOn: text.meta({ description: 'The agreed day of disclosure' }),
};

export const reportStatus = z
  .object({
    ...common,
    originalState: z
      .enum(reportStates)
      .nullable()
      .meta({ description: 'Of a duplicate: how far the earlier report is' }),
    clocks: z.array(clock),
    messages: z.array(message),
    files: z.array(file),
  })
  .meta({ id: 'VulnerabilityReportStatus' });

const listedFields = {
  id: id(),
  ...common,
  channel: z.enum(reportChannels),
  cvssVector: text,
  cvssScore: z.number().nullable(),
  exploited: z.boolean(),
  incidentId: id().nullable(),
  ownerId: id().nullable(),
  duplicateOf: id().nullable(),
};
export const listedReport = z.object(listedFields).meta({ id: 'ListedVulnerabilityReport' });
export const report = z
  .object({
    ...listedFields,
    body: z.string(),
    affected: text,
    reporterName: text,
    reporterEmail: text,
    thanksWanted: z.boolean(),
    thanksName: text,
    clocks: z.array(clock),
    messages: z.array(message.extend({ authorId: id().nullable() })),
    files: z.array(file),
    mails: z.array(
      z.object({
        kind: z.enum(reportMailKinds),
        audience: z.enum(mailAudiences),
        mailedAt: instant().nullable(),
        refusedAt: instant().nullable(),
      }),
    ),
    duplicates: z.array(z.object({ id: id(), number: z.int() })),
    advisory: z.object({ id: id(), trackingId: z.string(), state: z.enum(advisoryStates) }).nullable(),
  })
  .meta({ id: 'VulnerabilityReport' });

export const advisory = z
  .object({
    id: id(),
    reportId: id(),
    trackingId: z.string(),
    title: z.string(),
    description: z.string(),
    remedy: z.string(),
    cve: text,
    state: z.enum(advisoryStates),
    unpublishedChanges: z.boolean(),
    createdBy: id(),
    editedBy: id().nullable(),
    publishedBy: id().nullable(),
    publishedAt: instant().nullable(),
    revisions: z.array(z.object({ number: z.string(), at: instant(), summary: z.string() })),
    version: z.int(),
  })
  .meta({ id: 'Advisory' });

const advisoryText = {
  title: line(200, 3),
  description: lines(20_000, 10).meta({ description: 'Markdown' }),
  remedy: lines(5_000, 3).meta({ description: 'What was done, and what is left to do. Markdown' }),
  cve: z
    .string()
    .regex(/^CVE-\d{4}-\d{4,19}$/, { error: 'must be an id such as CVE-2026-12345' })
    .nullable(),
};
export const newAdvisory = z.strictObject({ ...advisoryText, cve: advisoryText.cve.default(null) });
export const advisoryChange = z
  .strictObject(advisoryText)
  .partial()
  .refine(change => Object.keys(change).length > 0, { error: 'says nothing to change' });
export const publication = z.strictObject({
  summary: line(300, 3).meta({ description: 'What is new in this revision', example: 'First publication' }),
});

export const messageBody = lines(20_000, 1);
export const vector = line(300).meta({
  description:
    'CVSS 4.0. Metrics may come in any order, and are kept and shown in that of the specification (table 23)',
  example: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N',
});
/** The reporter reads it. */
export const reason = lines(2_000, 3);
export const exploitation = z.strictObject({
  incidentId: id().optional().meta({ description: 'An open incident to join; a new one is opened without' }),
  severity: z.enum(severities).optional().meta({ description: 'Of a new one; by its rating, if not said' }),
  reason: line(500, 3).meta({ description: 'How we know', example: 'Seen in the access log of an agency' }),
});
export const reportParams = z.strictObject({ reportId: id() });
export const advisoryParams = z.strictObject({ advisoryId: id() });
