import { defineEntity, p } from '@mikro-orm/core';
import { createdAt, id } from '../kernel/entity.ts';

const operatorChanges = ['ended', 'reinstated'] as const;

/** That somebody's work for the company ended or began again: by whom, and why. Rows are only added. */
export const OperatorChangeSchema = defineEntity({
  name: 'OperatorChange',
  tableName: 'operator_change',
  properties: {
    id: id(),
    personId: p.uuid(),
    change: p.enum(operatorChanges),
    reason: p.text().nullable(),
    changedBy: p.uuid(),
    createdAt: createdAt(),
  },
  indexes: [{ name: 'operator_change_person_idx', properties: ['personId', 'id'] }],
});
