import type { DataKeys } from '../agencies/data-keys.ts';
import type { AgencyUnit } from '../kernel/unit.ts';
import type { MergeChoice } from './merged-fields.ts';
import { openBankDetails, sealBankDetails } from './open-bank-details.ts';
import type { SealedBankDetails } from './set-bank-details.ts';

/** Bank details that a merge carries over: as they were sealed for the other contact, and sealed anew. */
export type MovedBank = SealedBankDetails & { from: Buffer };
type Banked = { bank_sealed: Buffer | Uint8Array | null };

/** True when the other contact's bank details are the ones to keep. */
export const takesBank = (kept: Banked, other: Banked, choice: MergeChoice): boolean =>
  other.bank_sealed !== null && (kept.bank_sealed === null || choice.bank === 'other');

/** What is sealed for the other contact and is to be the kept one's; null for nothing, also where there is no such pair. */
export async function findBankToMove(
  unit: AgencyUnit,
  { keptId, otherId, choice }: { keptId: string; otherId: string; choice: MergeChoice },
): Promise<Buffer | null> {
  const rows = await unit.sql
    .selectFrom('contact')
    .select(['id', 'bank_sealed'])
    .where('id', 'in', [keptId, otherId])
    .execute();
  const [kept, other] = [rows.find(({ id }) => id === keptId), rows.find(({ id }) => id === otherId)];
  return kept && other?.bank_sealed && takesBank(kept, other, choice) ? Buffer.from(other.bank_sealed) : null;
}

/** Seals bank details for the contact that stays: a sealed value opens for no other. Outside of units only. */
export async function moveBank(
  keys: DataKeys,
  { agencyId, keptId, otherId }: { agencyId: string; keptId: string; otherId: string },
  from: Buffer,
): Promise<MovedBank> {
  const details = await openBankDetails(keys, otherId, from);
  return { from, ...(await sealBankDetails(keys, { agencyId, contactId: keptId }, details)) };
}
