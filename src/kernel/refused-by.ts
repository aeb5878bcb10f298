/** True when the database refused a statement with this SQLSTATE (PostgreSQL, appendix A); the unit is then lost. */
export function refusedBy(error: unknown, sqlState: string): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth += 1)
    if ('code' in cause && cause.code === sqlState) return true;
  return false;
}
