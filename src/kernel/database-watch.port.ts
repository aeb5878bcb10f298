/**
 * What may be wrong with the database: rows that no policy protects, or that were shown to somebody else's unit; a role
 * that could get around policies; a right that nobody registered; a relation that nobody registered; something missing.
 */
export const databaseProblemKinds = [
  'foreign_rows',
  'unprotected_rows',
  'role_too_strong',
  'right_too_many',
  'unregistered',
  'missing',
] as const;
export type DatabaseProblemKind = (typeof databaseProblemKinds)[number];

/** `text` names relations, roles and rights, never what is in a row; the same text for the same problem. */
export type DatabaseProblem = { kind: DatabaseProblemKind; text: string };

export type DatabaseWatch = {
  /** Every difference between the database and what `src/register.ts` says. */
  problems(): Promise<DatabaseProblem[]>;
};
