import type { DataKeys } from '../../src/agencies/data-keys.ts';
import type { Region } from '../../src/agencies/regions.ts';
import type { PaymentGateway } from '../../src/billing/payment-gateway.port.ts';
import type { ExpectedEvents } from '../../src/billing/record-stripe-events.ts';
import type { Mailer } from '../../src/communications/mailer.port.ts';
import { type Area, acrossAgencies } from '../../src/kernel/across-agencies.ts';
import type { Database } from '../../src/kernel/database.ts';
import type { PlatformUnit } from '../../src/kernel/unit.ts';
import { currentRun } from '../kernel/current-run.ts';

export type BillingDeps = {
  database: Database;
  payments: PaymentGateway;
  mailer: Mailer;
  dataKeys: DataKeys;
  /** Regions that this deployment serves. */
  regions: readonly Region[];
  expectedEvents: ExpectedEvents;
};

/** A unit that belongs to no agency, as this run. */
export function asRun<T>(
  { database }: Pick<BillingDeps, 'database'>,
  area: Area,
  reason: string,
  work: (unit: PlatformUnit) => Promise<T>,
): Promise<T> {
  const { workflowId, requestId } = currentRun();
  const actor = { kind: 'system' as const, id: workflowId, ...(requestId ? { requestId } : {}) };
  return acrossAgencies(database, area, reason, work, { actor });
}
