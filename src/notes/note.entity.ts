import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { instant } from '../kernel/entity.ts';
import { pageIndexes } from '../kernel/list-indexes.ts';
import { subjectCheck, subjectColumns, subjectIndexes, subjectPolicies } from './subject.entity.ts';

/** What staff write down about something. Owners and renters never see it. */
export const NoteSchema = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: {
    ...agencyRow,
    ...subjectColumns,
    body: p.text(),
    /** The membership that wrote it. */
    authorId: p.uuid().nullable(),
    updatedAt: instant().defaultRaw('now()'),
  },
  uniques: [agencyKey('note')],
  indexes: [...pageIndexes('note'), ...subjectIndexes('note')],
  checks: [subjectCheck('note', '= 1')],
  rowLevelSecurity: 'force',
  policies: subjectPolicies('note'),
});
