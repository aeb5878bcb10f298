import { newContact } from '../../api/contacts/schemas.ts';
import { newLease } from '../../api/leases/schemas.ts';
import { newProperty } from '../../api/properties/schemas.ts';
import type { ImportShapes } from '../../src/imports/add-rows.ts';

/** What the API's own routes take: a row of a file is judged as if it had been sent to them. */
export const importShapes: ImportShapes = { contacts: newContact, properties: newProperty, leases: newLease };
