import type { Activities } from '../../activities/index.ts';
import type { ProvisionAgencyInput } from '../../src/billing/provision-agency.contract.ts';
import type { ClearText } from '../../src/kernel/clear-text.ts';
import { id, say, tell, type Wake } from '../kernel/index.ts';

export type OrderReading = Awaited<ReturnType<Activities['readOrder']>>;
export type Order = Extract<OrderReading, { kind: 'order' }>['order'];
export type ClaimedIds = { agencyId: string; membershipId: string; invitationId: string };
export type Undo = { name: string; run(): Promise<void> };

/** What the saga knows of the sale it works on. */
export type Sale = {
  input: ProvisionAgencyInput;
  wake: Wake;
  /** Null for a subscription that did not come through our own sign-up: its money is an operator's matter. */
  signUpId: string | null;
  ids: ClaimedIds | null;
  /** Registered before the step that each undoes; run from the last to the first. */
  undos: Undo[];
  /** What has gone back to the buyer. */
  refund: { amountMinor: number; currency: string } | null;
  /** Questions asked to operators: each is a task of its own. */
  asked: number;
};

export const newSale = (input: ProvisionAgencyInput, wake: Wake): Sale => ({
  input,
  wake,
  signUpId: null,
  ids: null,
  undos: [],
  refund: null,
  asked: 0,
});

/** Says where the sale stands, the headline first: the Temporal UI shows four lines and a half. */
export function tellSale({ input, ids, signUpId }: Sale, headline: ClearText, more: readonly ClearText[] = []): void {
  tell([
    headline,
    ...more,
    ...(ids ? [say`Agency ${id(ids.agencyId)}`] : []),
    say`Subscription ${id(input.subscriptionId)}, customer ${id(input.customerId)}`,
    signUpId ? say`Bought through sign-up ${id(signUpId)}` : say`Not bought through our sign-up`,
  ]);
}
