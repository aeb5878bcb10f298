import { randomBytes } from 'node:crypto';
import { uuid7 } from '../../../src/kernel/ids.ts';
import type { OpenTestDatabase } from '../database.ts';

/** Imports of a world's agency, as a dry run leaves them. */
export const importFactories = (admin: OpenTestDatabase['admin'], agencyId: string) => ({
  newImport: async () => {
    const importId = uuid7();
    await admin(
      `insert into data_import (id, agency_id, kind, mode, state, file_name, bytes, sha256, rows_total, rows_bad, faults, finished_at)
       values ($1, $2, 'contacts', 'check', 'checked', 'contacts.csv', 10, $3, 1, 0, '[]', now())`,
      [importId, agencyId, randomBytes(32)],
    );
    return { importId };
  },
});
