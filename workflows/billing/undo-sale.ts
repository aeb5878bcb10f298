import type { Activities } from '../../activities/index.ts';
import type { SignUpUndoneReason } from '../../src/communications/templates/index.ts';
import { id, quick, say, summary, vendor, word } from '../kernel/index.ts';
import { type Sale, tellSale } from './sale.ts';
import { ask, undoing } from './steps.ts';

/** Names of the undoings, in words for the operator. */
const names = {
  tell: 'tell the buyer',
  settle: 'release the claim',
  money: 'cancel and refund',
  agency: 'abandon the agency',
  key: 'retire the data key',
  entitlements: 'withdraw the entitlements',
  admin: 'withdraw the first admin',
} as const;

const steps = quick<Activities>();

/** Registers what undoes the sale itself, before it is claimed. Undone from the last to the first: money, claim, buyer. */
export function registerSale(sale: Sale, reasonOf: () => string): void {
  const { subscriptionId } = sale.input;
  sale.undos.push(
    { name: names.tell, run: () => tellBuyer(sale, reasonOf()) },
    {
      name: names.settle,
      run: () =>
        steps.settleProvisioning.executeWithOptions({ summary: summary`Undo: releases the claim` }, [
          { subscriptionId, state: 'undone' },
        ]),
    },
    { name: names.money, run: () => giveBack(sale) },
  );
}

/** Registers the undoing of one of the agency's parts, before the part is made. */
export function registerPart(sale: Sale, part: 'agency' | 'key' | 'entitlements' | 'admin'): void {
  const { ids } = sale;
  if (!ids) return;
  const { agencyId } = ids;
  const why = (what: string) => ({ summary: summary`Undo: ${word(part)}, agency ${id(agencyId)}, ${word(what)}` });
  const run = {
    agency: () => steps.abandonAgency.executeWithOptions(why('abandoned'), [{ agencyId }]),
    key: () => steps.retireDataKey.executeWithOptions(why('retired'), [{ agencyId }]),
    entitlements: () => steps.withdrawEntitlements.executeWithOptions(why('withdrawn'), [{ agencyId }]),
    admin: () => steps.withdrawFirstAdmin.executeWithOptions(why('withdrawn'), [ids]),
  }[part];
  sale.undos.push({ name: names[part], run });
}

/** Undoes all that was registered, the last first. Never gives up by itself. */
export async function undoSale(sale: Sale, reason: string): Promise<void> {
  for (let undo = sale.undos.pop(); undo; undo = sale.undos.pop()) {
    const { name, run } = undo;
    tellSale(sale, say`**Undoing the sale: ${word(reason)}**`, [say`Steps left: ${sale.undos.length + 1}`]);
    await undoing(sale, name, run);
  }
  tellSale(sale, say`**Undone: ${word(reason)}**`);
}

/** Money goes back by itself only for what came through our own sign-up; the rest is an operator's decision. */
async function giveBack(sale: Sale): Promise<void> {
  if (!sale.signUpId) return settleByHand(sale);
  const { subscriptionId } = sale.input;
  const cancel = vendor<Activities>({ summary: summary`Undo: cancels subscription ${id(subscriptionId)}` });
  await cancel.cancelSubscription({ subscriptionId });
  const refund = vendor<Activities>({ summary: summary`Undo: refunds subscription ${id(subscriptionId)} in full` });
  sale.refund = await refund.refundSubscription({ subscriptionId });
}

const byHand =
  'This subscription was made by hand and no agency comes of it. In Stripe, cancel it and refund what is due, and tell the customer; then retry, which looks whether it is over. Give up to leave the subscription as it is.';
async function settleByHand(sale: Sale): Promise<void> {
  const { subscriptionId, customerId } = sale.input;
  const look = vendor<Activities>({ summary: summary`Looks whether subscription ${id(subscriptionId)} is over` });
  do {
    if ((await ask(sale, 'refund_by_hand', byHand)) === 'give_up') return;
  } while ((await look.readOrder({ subscriptionId, customerId })).kind !== 'over');
}

async function tellBuyer(sale: Sale, reason: string): Promise<void> {
  if (!sale.signUpId) return;
  const { subscriptionId, customerId } = sale.input;
  const mail = vendor<Activities>({ summary: summary`Tells the buyer that nothing came of it` });
  await mail.tellBuyer({ subscriptionId, customerId, reason: wordsFor(reason), refund: sale.refund });
}

const told: Readonly<Record<string, SignUpUndoneReason>> = {
  canceled: 'cancelled',
  missing: 'cancelled',
  cancelled: 'cancelled',
  past_due: 'not_paid',
  unpaid: 'not_paid',
  paused: 'not_paid',
  incomplete: 'not_paid',
  incomplete_expired: 'not_paid',
  country_without_region: 'country_not_served',
  mail_refused: 'mail_refused',
};
const wordsFor = (reason: string): SignUpUndoneReason => told[reason] ?? 'set_up_failed';
