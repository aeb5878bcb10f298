import { sql } from 'kysely';

/** A value for a jsonb column: the driver would make an array of PostgreSQL of a list. */
export const jsonb = <T>(value: T) => sql<T>`${JSON.stringify(value)}::jsonb`;
