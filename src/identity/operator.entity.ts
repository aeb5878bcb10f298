import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id, instant } from '../kernel/entity.ts';
import { Person } from './person.entity.ts';

/** A person of the company that runs Reeve: sees operations, has no standing access to agency data. */
export const OperatorSchema = defineEntity({
  name: 'Operator',
  tableName: 'operator_account',
  properties: {
    id: id(),
    personId: () => p.manyToOne(Person).mapToPk().fieldName('person_id'),
    createdAt: createdAt(),
    endedAt: instant().nullable(),
  },
  uniques: [{ name: 'operator_account_person_key', properties: ['personId'] }],
});
