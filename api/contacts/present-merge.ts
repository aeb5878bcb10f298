import type { z } from 'zod';
import type { MovedRow } from '../../src/contacts/contact-merge.entity.ts';
import type { Merged } from '../../src/contacts/merge-contacts.ts';
import type { MergeRow, Undone } from '../../src/contacts/undo-merge.ts';
import { isoInstant } from '../http/schemas.ts';
import { presentContact } from './present-contact.ts';
import type { contactMerged, mergeSummary, mergeUndone } from './schemas.ts';

const tableOf = (row: MovedRow) => (row.kind === 'dropped' ? 'tag_link' : row.table);

function countsOf(moved: readonly MovedRow[]) {
  const count = (table: ReturnType<typeof tableOf>) => moved.filter(row => tableOf(row) === table).length;
  return {
    properties: count('property_owner'),
    leases: count('lease_party'),
    documents: count('document'),
    notes: count('note'),
    tasks: count('task'),
    tags: count('tag_link'),
    portalMembers: count('membership'),
  };
}

export const presentMerged = (merged: Merged): z.input<typeof contactMerged> => ({
  mergeId: merged.mergeId,
  undoUntil: isoInstant(merged.undoUntil),
  contact: presentContact(merged.contact),
  moved: countsOf(merged.moved),
});

export const presentMerge = (row: MergeRow): z.input<typeof mergeSummary> => ({
  id: row.id,
  keptId: row.kept_id,
  otherId: row.merged_id,
  mergedBy: row.merged_by,
  moved: countsOf(row.moved),
  createdAt: isoInstant(row.created_at),
  undoUntil: isoInstant(row.undo_until),
  undoneAt: row.undone_at && isoInstant(row.undone_at),
});

export const presentUndone = ({ contact, restored, leftBehind, fieldsLeft }: Undone): z.input<typeof mergeUndone> => ({
  contact: presentContact(contact),
  restored: presentContact(restored),
  leftBehind,
  fieldsLeft,
});
