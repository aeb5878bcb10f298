import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { uuid7 } from '../kernel/ids.ts';
import type { PlatformUnit } from '../kernel/unit.ts';
import { emailSchema } from './email.ts';

/**
 * The person with this e-mail, made when there is none: without credentials, which only the person itself sets.
 * Needs a unit of the area `identity`. Idempotent, also when two ask at once; an existing name is kept.
 * @throws DomainError `invalid_input` for what is no e-mail address.
 */
export async function findOrCreatePerson(
  unit: PlatformUnit,
  input: { email: string; name?: string },
): Promise<{ personId: string; created: boolean }> {
  const parsed = emailSchema.safeParse(input.email);
  if (!parsed.success) throw new DomainError('invalid_input', 'this is no e-mail address');
  const row = { id: uuid7(), email: parsed.data, name: input.name?.trim() || null, version: 1 };
  const made = await unit.sql
    .insertInto('person')
    .values(row)
    .onConflict(conflict => conflict.expression(sql`lower(email)`).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) {
    unit.audit({ action: 'person.created', subjectType: 'person', subjectId: made.id });
    return { personId: made.id, created: true };
  }
  const found = await unit.sql
    .selectFrom('person')
    .select('id')
    .where(sql<string>`lower(email)`, '=', parsed.data)
    .executeTakeFirstOrThrow();
  return { personId: found.id, created: false };
}
