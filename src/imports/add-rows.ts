import type { z } from 'zod';
import type { NewContact } from '../contacts/contact-fields.ts';
import { createContact } from '../contacts/create-contact.ts';
import { DomainError } from '../kernel/errors.ts';
import { plainWords } from '../kernel/plain-words.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import { createLease } from '../leases/create-lease.ts';
import type { NewLease } from '../leases/lease-fields.ts';
import { createProperty } from '../properties/create-property.ts';
import type { PropertyFields } from '../properties/property-fields.ts';
import type { ImportFault, ImportKind } from './data-import.entity.ts';
import { findReferences } from './find-references.ts';
import { bodyOf, type CellFault, type Cells, headingOf } from './row-body.ts';

/** The shapes by which the routes that add one judge what they are sent. */
export type ImportShapes = {
  contacts: z.ZodType<NewContact>;
  properties: z.ZodType<PropertyFields>;
  leases: z.ZodType<NewLease>;
};
/** A row of the file: `row` counts from 1 below the headings, `line` is that of the file. */
export type ImportRow = { row: number; line: number; cells: Cells };

/**
 * Adds rows as the routes do, one by one: the same shapes, the same use cases, the same audit events. A row that is
 * refused adds nothing and is named; the caller decides whether the unit ends well.
 */
export async function addRows(
  unit: AgencyUnit,
  shapes: ImportShapes,
  kind: ImportKind,
  rows: readonly ImportRow[],
): Promise<ImportFault[]> {
  const { references, faultsOf } = await findReferences(unit, kind === 'leases' ? rows.map(({ cells }) => cells) : []);
  const faults: ImportFault[] = [];
  for (const { row, line, cells } of rows) {
    const inVain = kind === 'leases' ? faultsOf(cells) : [];
    const found = inVain.length > 0 ? inVain : await addRow(unit, shapes, kind, bodyOf(kind, cells, references));
    faults.push(...found.map(fault => ({ row, line, ...fault })));
  }
  return faults;
}

async function addRow(unit: AgencyUnit, shapes: ImportShapes, kind: ImportKind, body: unknown): Promise<CellFault[]> {
  const parsed = shapes[kind].safeParse(body, { error: plainWords });
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({
      column: headingOf(kind, path.map(step => `/${String(step)}`).join('')),
      detail: message,
    }));
  try {
    await add(unit, kind, parsed.data);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { faults = [] } = error.details;
    if (faults.length === 0) return [{ column: null, detail: error.message }];
    return faults.map(({ pointer, detail }) => ({ column: headingOf(kind, pointer), detail }));
  }
}

function add(unit: AgencyUnit, kind: ImportKind, body: unknown): Promise<unknown> {
  if (kind === 'contacts') return createContact(unit, body as NewContact);
  if (kind === 'properties') return createProperty(unit, body as PropertyFields);
  return createLease(unit, body as NewLease);
}
