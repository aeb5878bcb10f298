/** Quotes a text as an SQL literal, as libpq's PQescapeLiteral does: quotes doubled, backslashes in the E'' form. */
export function escapeLiteral(text: string): string {
  if (text.includes('\0')) throw new RangeError('a NUL character cannot be sent to PostgreSQL');
  const quoted = `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted}` : quoted;
}
