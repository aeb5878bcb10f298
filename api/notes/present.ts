import type { z } from 'zod';
import type { NoteRow } from '../../src/notes/create-note.ts';
import type { TagLinkRow } from '../../src/notes/list-tag-links.ts';
import { type Subject, subjectOf } from '../../src/notes/subject.ts';
import type { TagRow } from '../../src/notes/tag-row.ts';
import type { TaskRow } from '../../src/notes/task-fields.ts';
import { isoInstant } from '../http/schemas.ts';
import type { note, tag, tagLink, task } from './schemas.ts';

/** The database has a check that there is one. */
function subjectIn(row: Parameters<typeof subjectOf>[0]): Subject {
  const subject = subjectOf(row);
  if (!subject) throw new Error('a row about nothing');
  return subject;
}

export const presentNote = (row: NoteRow): z.input<typeof note> => ({
  id: row.id,
  subject: subjectIn(row),
  body: row.body,
  authorId: row.author_id,
  createdAt: isoInstant(row.created_at),
  updatedAt: isoInstant(row.updated_at),
  version: row.version,
});

export const presentTask = (row: TaskRow): z.input<typeof task> => ({
  id: row.id,
  subject: subjectOf(row),
  title: row.title,
  details: row.details,
  state: row.state,
  dueOn: row.due_on,
  assigneeId: row.assignee_id,
  createdBy: row.created_by,
  closedAt: row.closed_at && isoInstant(row.closed_at),
  closedBy: row.closed_by,
  createdAt: isoInstant(row.created_at),
  updatedAt: isoInstant(row.updated_at),
  version: row.version,
});

export const presentTag = (row: TagRow): z.input<typeof tag> => ({
  id: row.id,
  name: row.name,
  createdAt: isoInstant(row.created_at),
  version: row.version,
});

export const presentTagLink = (row: TagLinkRow): z.input<typeof tagLink> => ({
  id: row.id,
  subject: subjectIn(row),
  createdAt: isoInstant(row.created_at),
});
