import { buyAgency, invitationOf, isInvitationUsed, moveIn, settleIn } from './demo/agency.ts';
import { newDemoState, readDemoState, saveDemoState, withColleagues } from './demo/demo-state.ts';
import { ensureOperators } from './demo/operator.ts';
import type { PrepareDemo, SummaryRow } from './demo-contract.ts';

/**
 * Two agencies, bought the real way: sign-up, payment in the sandbox, a signed event, the saga. One is left with its
 * invitation in the inbox, for whoever tries Reeve to accept; the other is ready to sign in to. And three operators.
 */
export const prepareDemo: PrepareDemo = async context => {
  const { varFolder, say, mailInboxUrl, stripeApiUrl, apiUrl, operationsUrl } = context;
  const state = withColleagues((await readDemoState(varFolder)) ?? newDemoState());
  // The two agencies settle at the same time: one write after the other.
  let saved = Promise.resolve();
  const save = () => {
    saved = saved.then(() => saveDemoState(varFolder, state));
    return saved;
  };
  await save();
  say('making the operators');
  const operators = [state.operator, ...state.colleagues];
  await ensureOperators(context, operators);
  const rows: SummaryRow[] = operators.map(({ email, password }) => [
    'Operator',
    `${email}  ${password}  at ${operationsUrl}`,
  ]);
  if (stripeApiUrl && mailInboxUrl) {
    say('buying two agencies: sign-up, payment, signed event, saga');
    await Promise.all([buyAgency(context, state.waiting, save), buyAgency(context, state.settled, save)]);
    say('waiting for their invitations');
    const [, token] = await Promise.all([invitationOf(context, state.waiting), settleIn(context, state.settled, save)]);
    await moveIn(context, state.settled, token, save);
    const { settled, waiting } = state;
    rows.push(
      ['Admin', `${settled.email}  ${settled.password}  of ${settled.name}, at ${apiUrl}/sign-in`],
      (await isInvitationUsed(context, waiting))
        ? ['Admin', `${waiting.email}  with the password that you chose, of ${waiting.name}, at ${apiUrl}/sign-in`]
        : ['Invitation', `of ${waiting.name} to ${waiting.email}: accept it in the inbox, ${mailInboxUrl}`],
    );
  }
  rows.push(['One-time codes', 'npm run code'], ['Your own agency', `${apiUrl}/sign-up`]);
  return rows;
};
