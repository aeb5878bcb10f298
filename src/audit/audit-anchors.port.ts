/**
 * Where what proves the audit log is kept outside the database, so that who can rewrite the one cannot rewrite the
 * other. It may be a network away: never inside a unit of work.
 */
export type AuditAnchors = {
  /** Keeps it under its number, for good, unless it is `there` or something else is (`other`). Repeatable. */
  keep(number: number, text: string): Promise<'kept' | 'there' | 'other'>;
  /** Whether anything is kept under this number. */
  has(number: number): Promise<boolean>;
};
