import { sql } from 'kysely';

/** The day it is for the agency of the unit, within a statement: the policies show one agency only. */
export const agencyToday = sql<string>`(select (now() at time zone g.time_zone)::date from agency g)`;
