import { defineEntity, p } from '@mikro-orm/core';
import { agencyKey, agencyRow } from '../agencies/agency-row.ts';
import { agencyPolicy, instant, limitedPolicy, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';

export const importKinds = ['contacts', 'properties', 'leases'] as const;
export type ImportKind = (typeof importKinds)[number];
/** `check` is the dry run: it writes nothing but this row. */
export const importModes = ['check', 'apply'] as const;
export const importStates = ['received', 'checking', 'checked', 'refused', 'applying', 'done', 'failed'] as const;

/** What is wrong with one cell; `row` counts data rows from 1, `line` lines of the file, `column` is its heading. */
export type ImportFault = { row: number; line: number; column: string | null; detail: string };

/** A CSV file on its way in: checked as a whole first, applied only when nothing is wrong. */
export const DataImportSchema = defineEntity({
  name: 'DataImport',
  tableName: 'data_import',
  properties: {
    ...agencyRow,
    kind: p.enum(importKinds),
    mode: p.enum(importModes),
    state: p.enum(importStates).default('received'),
    fileName: p.text().nullable(),
    /** Where the storage holds the file, encrypted; null once it was taken away. */
    objectKey: p.text().nullable(),
    bytes: p.bigint(),
    sha256: p.blob(),
    rowsTotal: p.integer().nullable(),
    rowsBad: p.integer().nullable(),
    rowsApplied: p.integer().default(0),
    /** The first thousand. */
    faults: p.json().$type<ImportFault[]>(),
    createdBy: p.uuid().nullable(),
    updatedAt: instant().defaultRaw('now()'),
    finishedAt: instant().nullable(),
  },
  uniques: [agencyKey('data_import')],
  indexes: [
    {
      name: 'data_import_page_idx',
      expression: 'create index "data_import_page_idx" on "data_import" ("agency_id", "created_at" desc, "id" desc)',
    },
  ],
  rowLevelSecurity: 'force',
  policies: [agencyPolicy(), operatorPolicy(), staffOnlyPolicy(), limitedPolicy('false')],
});
