import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { DomainError, type Fault } from '../kernel/errors.ts';

/** An account as it comes in: by IBAN, by BSB and number (Australia), or by sort code and number (United Kingdom). */
export type GivenBankDetails = {
  accountHolder: string;
  iban?: string | undefined;
  bsb?: string | undefined;
  sortCode?: string | undefined;
  accountNumber?: string | undefined;
};
type Account =
  | { scheme: 'iban'; iban: string }
  | { scheme: 'bsb'; bsb: string; accountNumber: string }
  | { scheme: 'sort_code'; sortCode: string; accountNumber: string };
/** As it is sealed: digits and capital letters only. */
export type BankDetails = { accountHolder: string } & Account;

type Found = (pointer: string, detail: string) => null;
/** People group digits by blanks and dashes; copied text may bring others than ASCII's. */
const bare = (text: string): string => text.replaceAll(/[\s\p{Pd}]/gu, '');

/**
 * Bank details in one form. An IBAN is checked by its country's form and its check digits (ISO 13616, mod 97), a BSB
 * and a sort code by their length.
 * @throws DomainError `invalid_input` with every fault
 */
export function parseBankDetails(given: GivenBankDetails): BankDetails {
  const faults: Fault[] = [];
  const account = accountOf(given, (pointer, detail) => {
    faults.push({ in: 'body', pointer, detail });
    return null;
  });
  if (!account || faults.length > 0)
    throw new DomainError('invalid_input', 'these bank details cannot be right', { faults });
  return { accountHolder: given.accountHolder.normalize('NFC'), ...account };
}

function accountOf({ iban, bsb, sortCode, accountNumber }: GivenBankDetails, found: Found): Account | null {
  const named = [iban, bsb, sortCode].filter(part => part !== undefined).length;
  if (named !== 1) return found('', 'needs one of iban, bsb and sortCode');
  if (iban !== undefined) {
    if (accountNumber !== undefined) return found('/accountNumber', 'is part of the iban');
    const plain = electronicFormatIBAN(iban.replaceAll(/\s/gu, ''));
    return plain && isValidIBAN(plain) ? { scheme: 'iban', iban: plain } : found('/iban', 'is no IBAN');
  }
  const number = digits('/accountNumber', accountNumber, bsb === undefined ? [8, 8] : [4, 10], found);
  if (bsb !== undefined) {
    const branch = digits('/bsb', bsb, [6, 6], found);
    return branch && number ? { scheme: 'bsb', bsb: branch, accountNumber: number } : null;
  }
  const branch = digits('/sortCode', sortCode, [6, 6], found);
  return branch && number ? { scheme: 'sort_code', sortCode: branch, accountNumber: number } : null;
}

function digits(pointer: string, text: string | undefined, [least, most]: [number, number], found: Found) {
  const plain = bare(text ?? '');
  if (/^\d+$/.test(plain) && plain.length >= least && plain.length <= most) return plain;
  return found(pointer, `must have ${least === most ? least : `${least} to ${most}`} digits`);
}

/** All that is shown of an account: its last four characters; of a short one, fewer than half. */
export function maskAccount(details: BankDetails): string {
  const number = details.scheme === 'iban' ? details.iban : details.accountNumber;
  return `•••• ${number.slice(-Math.min(4, Math.floor(number.length / 2)))}`;
}

/** What a sealed value is bound to: moved to another contact it no longer opens. */
export const bankAad = (contactId: string): string => `contact/${contactId}/bank`;
