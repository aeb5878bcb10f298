import { z } from 'zod';
import { subjectTypes } from '../../src/notes/subject.entity.ts';
import { taskStates } from '../../src/notes/task.entity.ts';
import { day, id, instant, line, lines } from '../http/schemas.ts';

const subjectType = z.enum(subjectTypes);
const givenSubject = z
  .strictObject({ type: subjectType, id: id() })
  .meta({ description: 'What it is about', example: { type: 'property', id: '0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01' } });
const subject = z.object({ type: subjectType, id: id() });

/** Query fields by which a list is narrowed to one subject. */
export const subjectQuery = { subjectType: subjectType.optional(), subjectId: id().optional() };
/** Half a subject is none. */
type Half = { subjectType?: unknown; subjectId?: unknown };
export const wholeSubject: [(query: Half) => boolean, { path: PropertyKey[]; error: string }] = [
  query => !query.subjectType === !query.subjectId,
  { path: ['subjectId'], error: 'subjectType and subjectId go together' },
];

/** The subject that a query names, if it does. */
export const subjectOfQuery = ({ subjectType: type, subjectId }: z.output<z.ZodObject<typeof subjectQuery>>) =>
  type && subjectId ? { type, id: subjectId } : null;

const body = lines(10_000).meta({ example: 'Key is with the neighbour at number 12.' });
export const newNote = z.strictObject({ subject: givenSubject, body }).meta({ id: 'NewNote' });
export const noteChange = z.strictObject({ body }).meta({ id: 'NoteChange' });
const version = z.int().meta({ description: 'The ETag begins with this number' });
export const note = z
  .object({
    id: id(),
    subject,
    body: z.string(),
    authorId: id().nullable().meta({ description: 'The membership that wrote it' }),
    createdAt: instant(),
    updatedAt: instant(),
    version,
  })
  .meta({ id: 'Note' });

const taskFields = {
  title: line(200).meta({ example: 'Ask for the insurance certificate' }),
  details: lines(5_000).nullable(),
  dueOn: day().nullable(),
  assigneeId: id().nullable().meta({ description: 'A membership of your staff' }),
  subject: givenSubject.nullable(),
};
export const newTask = z
  .strictObject({
    title: taskFields.title,
    details: taskFields.details.default(null),
    dueOn: taskFields.dueOn.default(null),
    assigneeId: taskFields.assigneeId.default(null),
    subject: taskFields.subject.default(null),
  })
  .meta({ id: 'NewTask' });
export const taskChange = z
  .strictObject(taskFields)
  .partial()
  .refine(change => Object.keys(change).length > 0, { error: 'names nothing to change' })
  .meta({ id: 'TaskChange' });
export const taskState = z.strictObject({ state: z.enum(taskStates) }).meta({ id: 'TaskState' });
export const task = z
  .object({
    id: id(),
    subject: subject.nullable(),
    title: z.string(),
    details: z.string().nullable(),
    state: z.enum(taskStates),
    dueOn: day().nullable(),
    assigneeId: id().nullable(),
    createdBy: id().nullable(),
    closedAt: instant().nullable(),
    closedBy: id().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    version,
  })
  .meta({ id: 'Task' });

export const givenTag = z.strictObject({ name: line(60).meta({ example: 'Pets allowed' }) }).meta({ id: 'NewTag' });
export const tag = z.object({ id: id(), name: z.string(), createdAt: instant(), version }).meta({ id: 'Tag' });
export const tagLink = z.object({ id: id(), subject, createdAt: instant() }).meta({ id: 'TagLink' });

const subjects = z.array(givenSubject).max(100).default([]);
export const linkChange = z
  .strictObject({ add: subjects, remove: subjects })
  .refine(({ add, remove }) => add.length + remove.length > 0, { error: 'names nothing to change' })
  .meta({ id: 'TagLinkChange' });
export const linkedTag = z.object({ added: z.int(), removed: z.int() }).meta({ id: 'TagLinksChanged' });

export const noteParams = z.strictObject({ noteId: id() });
export const taskParams = z.strictObject({ taskId: id() });
export const tagParams = z.strictObject({ tagId: id() });
export const etagHeader = { etag: 'The version, for If-Match' } as const;
export const createdHeaders = { ...etagHeader, location: 'Where it is read' } as const;
