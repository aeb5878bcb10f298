import { generate } from 'otplib';
import { z } from 'zod';
import { buyAgency, settleIn } from '../../local/demo/agency.ts';
import { type DemoState, newDemoState, type SignInState } from '../../local/demo/demo-state.ts';
import { ensureOperators } from '../../local/demo/operator.ts';
import type { DemoContext } from '../../local/demo-contract.ts';
import { type Ask, must } from './client.ts';

export type DrillPerson = { email: string; personId: string; token: string };
export type DrillAgency = { name: string; adminEmail: string; agencyId: string; token: string };
export type Cast = {
  /** On call and in command; writes. */
  commander: DrillPerson;
  /** Both approve what others wrote. */
  second: DrillPerson;
  third: DrillPerson;
  agencies: DrillAgency[];
};

/** Three operators and two agencies, made the real way: sign-up, payment, invitation, second factor. */
export async function gatherCast(context: DemoContext, ask: Ask): Promise<Cast> {
  const state: DemoState = newDemoState();
  await ensureOperators(context, [state.operator, ...state.colleagues]);
  const demo = [state.settled, state.waiting];
  for (const agency of demo) await buyAgency(context, agency, async () => undefined);
  const agencies: DrillAgency[] = [];
  for (const agency of demo) {
    const token = (await settleIn(context, agency, async () => undefined)) ?? '';
    const { id } = await must('the own agency', ask('GET', '/v1/agency', { token }), z.object({ id: z.uuid() }));
    agencies.push({ name: agency.name, adminEmail: agency.email, agencyId: id, token });
  }
  const [commander, second, third] = await Promise.all(
    [state.operator, ...state.colleagues].map(each => operatorOf(ask, each)),
  );
  if (!commander || !second || !third) throw new Error('the drill needs three operators');
  return { commander, second, third, agencies };
}

const signedIn = z.object({ token: z.string() });

async function operatorOf(ask: Ask, { email, password, totpSecret = '' }: SignInState): Promise<DrillPerson> {
  const code = await generate({ secret: totpSecret });
  const opened = await must('signing in', ask('POST', '/v1/sessions', { body: { email, password, code } }), signedIn);
  // Who has no agency is led to the operations at once; the token is another one after choosing.
  const chosen = await ask('POST', '/v1/sessions/current/operations', { token: opened.token });
  const { token } = chosen.status < 300 ? signedIn.parse(chosen.body) : opened;
  const me = z.object({ person: z.object({ personId: z.uuid() }) });
  const { person } = await must('who am I', ask('GET', '/v1/me', { token }), me);
  return { email, personId: person.personId, token };
}
