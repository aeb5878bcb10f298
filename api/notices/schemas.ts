import { z } from 'zod';
import { clockStates } from '../../src/clocks/words.ts';
import { noticeLanguages } from '../../src/notices/catalogue/index.ts';
import {
  deliveryStates,
  noticeKinds,
  noticeStates,
  receiptKinds,
  recipientKinds,
  statementKinds,
} from '../../src/notices/words.ts';
import { id, instant, line, lines } from '../http/schemas.ts';

export const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256, 64 small hex digits' });
export const etagHeader = { etag: 'The version, for If-Match' } as const;
export const incidentParams = z.strictObject({ incidentId: id() });
export const noticeParams = z.strictObject({ incidentId: id(), noticeId: id() });
export const clockParams = z.strictObject({ incidentId: id(), clockId: id() });
export const statementParams = z.strictObject({ incidentId: id(), statementId: id() });
export const ownNoticeParams = z.strictObject({ noticeId: id() });

const exception = z.strictObject({
  word: line(200).meta({ description: 'As the comparison names it', example: 'Home' }),
  reason: line(500, 3).meta({ description: 'Why it is an ordinary word here', example: 'the office at home is meant' }),
});
const exceptions = z.array(exception).max(20).optional().meta({
  description: 'Names of others that are ordinary words here. Both approvers have to say so. No addresses or ids.',
});
const approval = z.object({
  approvedBy: id(),
  sha256: z.string(),
  exceptions: z.array(exception),
  stands: z.boolean().meta({
    description: 'False: their work for the company had ended since, or they were suspended. They may approve anew',
  }),
  at: instant(),
});
const comparison = z
  .object({
    agencies: z.int().meta({ description: 'So many names of other agencies it was compared with' }),
    people: z.int().meta({ description: 'And so many of people of the other affected agencies' }),
    findings: z.array(
      z.object({
        kind: z.enum(['agency', 'person', 'address', 'id']),
        agencyId: id(),
        word: z.string(),
        field: z.string(),
        line: z.int(),
        excerpt: z.string(),
        mayBeOrdinary: z.boolean().meta({ description: 'Whether an exception can cover it' }),
      }),
    ),
    singleNames: z
      .array(
        z.object({
          ...{ word: z.string(), field: z.string(), line: z.int(), excerpt: z.string() },
          people: z.int().meta({ description: 'So many people of other affected agencies are called so' }),
        }),
      )
      .meta({ description: 'First or last names alone: to be looked at, and no reason to refuse' }),
  })
  .meta({
    id: 'NoticeComparison',
    description: 'What of others the text says: nobody approves it before that is settled',
  });
const delivery = z.object({
  id: id(),
  recipientKind: z.enum(recipientKinds),
  recipientId: id(),
  reminder: z.int().meta({ description: '0: the notice itself; 1 and on: reminders' }),
  state: z.enum(deliveryStates).meta({ description: '`accepted`: by the mail server; a bounce may follow' }),
  messageId: z.string().nullable(),
  failure: z.string().nullable().meta({ description: 'Closed word, or enhanced status code (RFC 3463)' }),
  acceptedAt: instant().nullable(),
  bouncedAt: instant().nullable(),
});
const receipt = z.object({
  by: id(),
  recipientKind: z.enum(recipientKinds),
  kind: z.enum(receiptKinds),
  at: instant(),
});
export const call = z
  .object({ id: id(), calledBy: id(), calledAt: instant(), reached: z.boolean(), note: z.string() })
  .meta({ id: 'NoticeCall' });

export const notice = z
  .object({
    id: id(),
    incidentId: id(),
    agencyId: id(),
    kind: z.enum(noticeKinds),
    sequence: z.int(),
    language: z.enum(noticeLanguages),
    subject: z.string(),
    body: z.string().meta({ description: 'Markdown' }),
    sha256: z.string().meta({ description: 'Of language, subject and body: what is approved' }),
    state: z.enum(noticeStates),
    exercise: z.boolean(),
    draftedBy: id().nullable().meta({ description: 'Null for what the run has drafted' }),
    editors: z.array(id()).meta({ description: 'None of them may approve it' }),
    approvals: z.array(approval),
    comparison: comparison.nullable().meta({ description: 'Of drafts' }),
    toldAt: instant().nullable().meta({
      description:
        'When it first came to somebody there: a mail server took it and it did not come back, it was opened or acknowledged, or somebody was reached on the telephone. Sent is not told',
    }),
    unreached: z
      .array(z.object({ recipientKind: z.enum(recipientKinds), recipientId: id(), failure: z.string().nullable() }))
      .meta({ description: 'Recipients to whom it could not be brought, also where others got it: a task each' }),
    deliveries: z.array(delivery),
    receipts: z.array(receipt),
    calls: z.array(call),
    approvedAt: instant().nullable(),
    sentAt: instant().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version: z.int(),
  })
  .meta({ id: 'BreachNotice' });
export const notices = z.object({ data: z.array(notice) });

export const proposal = z.strictObject({ agencyId: id() });
export const edit = z.strictObject({
  subject: line(200, 3).optional(),
  body: lines(50_000, 20).optional().meta({ description: 'Markdown' }),
  exceptions,
});
export const approvalGiven = z.strictObject({
  sha256: sha256().meta({ description: 'Of the text that you have read' }),
  exceptions,
});
export const withdrawal = z.strictObject({ reason: line(500, 3) });
export const callMade = z.strictObject({
  reached: z.boolean().meta({ description: 'Whether somebody of the agency was told' }),
  note: lines(2_000, 3).meta({ description: 'Whom you reached, and what was said', example: 'Spoke with the owner.' }),
  calledAt: instant(),
});

const clockFields = {
  id: id(),
  incidentId: id(),
  kind: z.string().meta({ example: 'gdpr_33_authority' }),
  rule: z.string().meta({ description: 'Rule and version it was set by' }),
  source: z.string().nullable().meta({ description: 'Law and section, and what it says' }),
  fixedByLaw: z.boolean().nullable().meta({ description: 'False: the figure is ours, the law names none' }),
  startsAt: instant(),
  warnAt: instant(),
  dueAt: instant(),
  state: z.enum(clockStates),
  settledAt: instant().nullable(),
  reason: z.string().nullable(),
  exception: z.string().nullable().meta({ description: 'Section of the law that excepts it' }),
};
export const ownClock = z.object(clockFields).meta({ id: 'OwnLegalClock' });
export const clock = z
  .object({
    ...clockFields,
    agencyId: id().nullable().meta({ description: 'Null for our own duties' }),
    directionId: id().nullable().meta({ description: 'Of `ndb_direction`: the direction that it is about' }),
    exceptions: z.array(z.object({ section: z.string(), text: z.string() })),
    settledBy: id().nullable(),
  })
  .meta({ id: 'IncidentClock' });
export const clocks = z.object({ data: z.array(clock) });
export const settlement = z.strictObject({
  as: z
    .enum(['met', 'excepted', 'cancelled'])
    .meta({ description: '`cancelled`: of `ndb_direction` alone, where no such direction was received' }),
  reason: line(500, 3),
  section: line(40).optional().meta({ description: "With `excepted`: one of the clock's exceptions", example: '26WF' }),
});

const fields = z
  .record(z.string().max(40), z.unknown())
  .meta({ description: 'By the list of the law; what is missing, `missing` names', example: { description: 'x' } });
export const statement = z
  .object({
    id: id(),
    incidentId: id(),
    agencyId: id(),
    kind: z.enum(statementKinds),
    phase: z.int(),
    fields: z.record(z.string(), z.unknown()),
    lateReason: z.string().nullable(),
    complete: z.boolean(),
    missing: z.array(z.object({ field: z.string(), section: z.string() })),
    toFollow: z.array(z.string()),
    createdBy: id(),
    createdAt: instant(),
    completedAt: instant().nullable(),
    version: z.int(),
  })
  .meta({ id: 'LegalStatement' });
export const statements = z.object({ data: z.array(statement) });
export const newStatement = z.strictObject({
  agencyId: id(),
  kind: z.enum(statementKinds),
  fields,
  lateReason: lines(2_000, 3).optional().meta({ description: 'GDPR art. 33(1): why it is late' }),
});
export const statementChange = z.strictObject({
  fields: fields.optional().meta({ description: 'Those named are replaced; null takes one away' }),
  lateReason: lines(2_000, 3).nullable().optional(),
});

export const statementCompletion = z.strictObject({ exceptions });
export const ownStatementParams = z.strictObject({ statementId: id() });
export const ownStatement = z
  .object({
    id: id(),
    incidentId: id(),
    kind: z.enum(statementKinds),
    phase: z.int().meta({ description: 'Counts from 1: information may be given in phases (GDPR art. 33(4))' }),
    fields: z.record(z.string(), z.unknown()).meta({ description: 'By the list of the law' }),
    lateReason: z.string().nullable().meta({ description: 'GDPR art. 33(1): why it is late' }),
    toFollow: z.array(z.string()).meta({ description: 'Fields that a later phase will bring' }),
    createdAt: instant(),
    completedAt: instant().nullable(),
  })
  .meta({ id: 'OwnLegalStatement' });

export const ownNotice = z
  .object({
    id: id(),
    incidentId: id(),
    kind: z.enum(noticeKinds),
    sequence: z.int(),
    language: z.enum(noticeLanguages),
    subject: z.string(),
    body: z.string().meta({ description: 'Markdown' }),
    sha256: z.string(),
    sentAt: instant(),
    openedBy: z.array(z.object({ memberId: id(), at: instant() })),
    acknowledgedBy: z.array(z.object({ recipient: z.enum(recipientKinds), id: id(), at: instant() })),
  })
  .meta({ id: 'SecurityNotice' });
export const ownNoticeWithClocks = ownNotice
  .extend({ clocks: z.array(ownClock), statements: z.array(ownStatement) })
  .meta({ id: 'SecurityNoticeWithClocks' });

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, { error: 'must be a language tag such as en or de-AT (BCP 47)' });
const phone = z.string().regex(/^\+[1-9]\d{6,14}$/, { error: 'must be a number such as +353215550100 (E.164)' });
export const contactGiven = (email: z.ZodType<string>) =>
  z.strictObject({ name: line(200), email, phone: phone.nullable().default(null), language: language.default('en') });
export const contact = z
  .object({
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    language: z.string(),
    noticeLanguage: z.enum(noticeLanguages).nullable().meta({
      description: 'The language that notices come in; null: there are no words in theirs yet, and the notice says so',
    }),
    createdAt: instant(),
    updatedAt: instant(),
  })
  .meta({ id: 'SecurityContact' });
