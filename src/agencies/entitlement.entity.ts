import { defineEntity, p } from '@mikro-orm/core';
import { agencyPolicy, operatorPolicy, staffOnlyPolicy } from '../kernel/entity.ts';
import { agencyKey, agencyRow } from './agency-row.ts';
import { modules } from './modules.ts';

/** A module that an agency may use, and why: the price it pays. */
export const EntitlementSchema = defineEntity({
  name: 'Entitlement',
  tableName: 'entitlement',
  properties: { ...agencyRow, module: p.enum(modules), source: p.text() },
  uniques: [agencyKey('entitlement'), { name: 'entitlement_module_key', properties: ['agencyId', 'module'] }],
  rowLevelSecurity: 'force',
  policies: [agencyPolicy(), operatorPolicy(), staffOnlyPolicy()],
});
