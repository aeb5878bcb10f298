import { generate } from 'otplib';
import { z } from 'zod';
import { createReeveClient } from '../../../api/client/index.ts';
import { todayOf } from '../../../src/agencies/agency-day.ts';
import type { DemoContext } from '../demo-contract.ts';
import type { DemoAgency } from './demo-state.ts';
import { furnish } from './estate/furnish.ts';
import { call, postForm, until } from './http.ts';

type Save = () => Promise<void>;
const signedIn = z.object({ token: z.string() });
const mails = z.array(z.object({ links: z.array(z.string()) }));

/** Signs an agency up and pays in the sandbox: what follows is the product's own doing. Repeatable at each step. */
export async function buyAgency(context: DemoContext, agency: DemoAgency, save: Save): Promise<void> {
  if (agency.paid) return;
  const { apiUrl, signal } = context;
  const { name: agencyName, country, timeZone, email: adminEmail, signUpKey } = agency;
  const { checkoutUrl } = await call(`${apiUrl}/v1/sign-ups`, z.object({ checkoutUrl: z.url() }), {
    body: { agencyName, country, timeZone, adminEmail },
    headers: { 'idempotency-key': signUpKey },
    signal,
  });
  agency.checkoutUrl = checkoutUrl;
  await save();
  const card = { number: '4242424242424242', expiry: `12 / ${(new Date().getFullYear() + 4) % 100}`, cvc: '123' };
  // Paid already, before a crash: the page then refuses a second payment, and the mail comes all the same.
  await postForm(checkoutUrl, { ...card, name: agencyName }, signal);
  agency.paid = true;
  await save();
}

/** The invitation's link, once it is in the inbox. */
export async function invitationOf(
  { mailInboxUrl, signal }: Pick<DemoContext, 'mailInboxUrl' | 'signal'>,
  agency: DemoAgency,
): Promise<string> {
  const inbox = `${mailInboxUrl}/api/messages?to=${encodeURIComponent(agency.email)}`;
  return until(
    `the invitation of ${agency.name}`,
    async () => {
      const messages = await call(inbox, mails, { signal });
      return messages.flatMap(({ links }) => links).find(link => link.includes('/invitations/')) ?? null;
    },
    signal,
  );
}

/** Whether somebody has accepted the invitation: a start after the first one has nothing to offer in the inbox then. */
export async function isInvitationUsed(
  context: Pick<DemoContext, 'mailInboxUrl' | 'signal' | 'apiUrl'>,
  agency: DemoAgency,
): Promise<boolean> {
  const token = new URL(await invitationOf(context, agency)).searchParams.get('token');
  const response = await fetch(`${context.apiUrl}/v1/invitations/look-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
    signal: context.signal,
  });
  const answer = z.object({ code: z.string().optional() }).parse(await response.json());
  return answer.code === 'invitation_used';
}

/**
 * Accepts, signs in and sets up a second factor, as its first admin would.
 * @returns the token of that session; null when all this was done before
 */
export async function settleIn(context: DemoContext, agency: DemoAgency, save: Save): Promise<string | null> {
  if (agency.totpSecret) return null;
  const { apiUrl, signal } = context;
  const { email, password } = agency;
  if (!agency.accepted) {
    const token = new URL(await invitationOf(context, agency)).searchParams.get('token');
    await call(`${apiUrl}/v1/invitations/accept`, z.object({}), { body: { token, password }, signal });
    agency.accepted = true;
    await save();
  }
  const session = await call(`${apiUrl}/v1/sessions`, signedIn, { body: { email, password }, signal });
  const begun = await call(`${apiUrl}/v1/me/totp`, z.object({ secret: z.string() }), {
    body: {},
    token: session.token,
    signal,
  });
  const code = await generate({ secret: begun.secret });
  const enrolled = await call(`${apiUrl}/v1/me/totp/confirm`, signedIn, {
    body: { code },
    token: session.token,
    signal,
  });
  agency.totpSecret = begun.secret;
  await save();
  return enrolled.token;
}

/**
 * Two years of an agency's life, through the API. An interrupted start goes on where it was, with a session of its own:
 * a code can be shown once, so that this may wait for the next one.
 */
export async function moveIn(
  context: DemoContext,
  agency: DemoAgency,
  token: string | null,
  save: Save,
): Promise<void> {
  if (agency.furnished || !agency.totpSecret) return;
  const { apiUrl, say } = context;
  agency.furnishedOn ??= todayOf(agency.timeZone);
  await save();
  const session = token ?? (await signInAgain(context, agency));
  await furnish(createReeveClient({ baseUrl: apiUrl, token: session, retries: 10 }), agency.furnishedOn, say);
  agency.furnished = true;
  await save();
}

async function signInAgain({ apiUrl, signal }: DemoContext, agency: DemoAgency): Promise<string> {
  const { email, password, totpSecret: secret = '' } = agency;
  const attempt = async () => {
    const body = { email, password, code: await generate({ secret }) };
    return call(`${apiUrl}/v1/sessions`, signedIn, { body, signal }).catch(() => null);
  };
  return (await until(`a new session of ${email}`, attempt, signal)).token;
}
