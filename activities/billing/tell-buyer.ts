import { adminEmailOf } from '../../src/billing/provisioning-order.ts';
import { renderMail, type SignUpUndoneReason } from '../../src/communications/templates/index.ts';
import { currentRun } from '../kernel/current-run.ts';
import type { BillingDeps } from './billing-deps.ts';
import { type Bought, findSale } from './read-order.ts';

export type Apology = Bought & {
  reason: SignUpUndoneReason;
  refund: { amountMinor: number; currency: string } | null;
};

/**
 * Tells who bought through our sign-up that nothing came of it, and what goes back. Others are told by an operator.
 * A repeat may mail twice, under one Message-ID. @throws DomainError `mail_refused`
 */
export async function tellBuyer(deps: BillingDeps, apology: Apology): Promise<{ sent: boolean }> {
  const found = await findSale(deps, apology);
  const to = found?.signUp && adminEmailOf(found.customer, found.signUp);
  if (!found?.signUp || !to) return { sent: false };
  const { reason, refund } = apology;
  const { agencyName } = found.signUp;
  const mail = renderMail('signUpUndone', { agencyName, reason, ...(refund ? { refund } : {}) });
  await deps.mailer.send({ to, ...mail, idempotencyKey: currentRun().idempotencyKey('tell-buyer') });
  return { sent: true };
}
