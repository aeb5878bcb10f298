import type { Route } from '../http/route.ts';
import { changeNoteRoute } from './change-note.route.ts';
import { changeTaskRoute } from './change-task.route.ts';
import { createNoteRoute } from './create-note.route.ts';
import { createTagRoute } from './create-tag.route.ts';
import { createTaskRoute } from './create-task.route.ts';
import { deleteNoteRoute } from './delete-note.route.ts';
import { deleteTagRoute } from './delete-tag.route.ts';
import { linkTagRoute } from './link-tag.route.ts';
import { listNotesRoute } from './list-notes.route.ts';
import { listTagLinksRoute } from './list-tag-links.route.ts';
import { listTagsRoute } from './list-tags.route.ts';
import { listTasksRoute } from './list-tasks.route.ts';
import { readNoteRoute } from './read-note.route.ts';
import { readTagRoute } from './read-tag.route.ts';
import { readTaskRoute } from './read-task.route.ts';
import { renameTagRoute } from './rename-tag.route.ts';
import { settleTaskRoute } from './settle-task.route.ts';

export const noteRoutes: readonly Route[] = [
  createNoteRoute,
  listNotesRoute,
  readNoteRoute,
  changeNoteRoute,
  deleteNoteRoute,
  createTaskRoute,
  listTasksRoute,
  readTaskRoute,
  changeTaskRoute,
  settleTaskRoute,
  createTagRoute,
  listTagsRoute,
  readTagRoute,
  renameTagRoute,
  deleteTagRoute,
  linkTagRoute,
  listTagLinksRoute,
];
