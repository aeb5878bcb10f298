import type { Route } from '../http/route.ts';
import { archiveContactRoute } from './archive-contact.route.ts';
import { changeContactRoute } from './change-contact.route.ts';
import { createContactRoute } from './create-contact.route.ts';
import { deleteContactRoute } from './delete-contact.route.ts';
import { listContactsRoute } from './list-contacts.route.ts';
import { listDuplicatesRoute } from './list-duplicates.route.ts';
import { listMergesRoute } from './list-merges.route.ts';
import { mergeContactsRoute } from './merge-contacts.route.ts';
import { readContactRoute } from './read-contact.route.ts';
import { removeBankDetailsRoute } from './remove-bank-details.route.ts';
import { revealBankDetailsRoute } from './reveal-bank-details.route.ts';
import { setBankDetailsRoute } from './set-bank-details.route.ts';
import { unarchiveContactRoute } from './unarchive-contact.route.ts';
import { undoMergeRoute } from './undo-merge.route.ts';

export const contactRoutes: readonly Route[] = [
  createContactRoute,
  listContactsRoute,
  readContactRoute,
  changeContactRoute,
  archiveContactRoute,
  unarchiveContactRoute,
  deleteContactRoute,
  setBankDetailsRoute,
  revealBankDetailsRoute,
  removeBankDetailsRoute,
  listDuplicatesRoute,
  mergeContactsRoute,
  listMergesRoute,
  undoMergeRoute,
];
