import type { Route } from '../http/route.ts';
import { archiveContactRoute } from './archive-contact.route.ts';
import { changeContactRoute } from './change-contact.route.ts';
import { createContactRoute } from './create-contact.route.ts';
import { listContactsRoute } from './list-contacts.route.ts';
import { readContactRoute } from './read-contact.route.ts';
import { restoreContactRoute } from './restore-contact.route.ts';

export const contactRoutes: readonly Route[] = [
  createContactRoute,
  listContactsRoute,
  readContactRoute,
  changeContactRoute,
  archiveContactRoute,
  restoreContactRoute,
];
