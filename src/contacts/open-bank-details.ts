import { z } from 'zod';
import type { DataKeys } from '../agencies/data-keys.ts';
import { DomainError } from '../kernel/errors.ts';
import { seal, sealedWith, unseal } from '../kernel/sealing.ts';
import { type BankDetails, bankAad, maskAccount } from './bank-details.ts';
import type { SealedBankDetails } from './set-bank-details.ts';

const accountHolder = z.string();
const accountNumber = z.string();
const stored = z.discriminatedUnion('scheme', [
  z.object({ scheme: z.literal('iban'), accountHolder, iban: z.string() }),
  z.object({ scheme: z.literal('bsb'), accountHolder, bsb: z.string(), accountNumber }),
  z.object({ scheme: z.literal('sort_code'), accountHolder, sortCode: z.string(), accountNumber }),
]);

/**
 * Opens what was sealed for this contact, with the key it names. Outside of units only.
 * @throws DomainError `seal_broken`, `key_unknown` for a key that was retired and is gone
 */
export async function openBankDetails(keys: DataKeys, contactId: string, sealed: Buffer): Promise<BankDetails> {
  const key = await keys.byId(sealedWith(sealed));
  if (!key) throw new DomainError('key_unknown', 'the key of these bank details is gone');
  return stored.parse(JSON.parse(unseal(key, sealed, bankAad(contactId)).toString()));
}

/** Seals details for this contact with its agency's live key. Outside of units only. */
export async function sealBankDetails(
  keys: DataKeys,
  { agencyId, contactId }: { agencyId: string; contactId: string },
  details: BankDetails,
): Promise<SealedBankDetails> {
  const key = await keys.live(agencyId);
  return { sealed: seal(key, JSON.stringify(details), bankAad(contactId)), masked: maskAccount(details) };
}
