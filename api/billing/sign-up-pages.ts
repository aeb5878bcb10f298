import { countries } from '../../src/agencies/regions.ts';
import { currencies, type Plan, plans } from '../../src/billing/plans.ts';
import { type Markup, markup } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { defaultPlan } from './new-sign-up.ts';

export type SignUpForm = Partial<Record<'agencyName' | 'country' | 'timeZone' | 'adminEmail' | 'plan', string>>;

const named = new Intl.DisplayNames('en', { type: 'region' });
const zones: Readonly<Record<string, string>> = { IE: 'Europe/Dublin', GB: 'Europe/London', AU: 'Australia/Sydney' };
const suggested = [...new Set([...Object.values(zones), ...Intl.supportedValuesOf('timeZone')])];

/** The form, with what was sent and what is wrong with it. */
export const signUpPage = (form: SignUpForm, faults: readonly string[]): Markup =>
  layout(
    'Sign up an agency',
    markup`<p>A few answers and a payment; then the first admin gets an invitation by mail.</p>
${faults.length > 0 && markup`<ul class="bad" role="alert">${faults.map(fault => markup`<li>${fault}</li>`)}</ul>`}
<form method="post" action="/sign-up">
<label for="agencyName">Name of the agency</label>
<input id="agencyName" name="agencyName" required minlength="2" maxlength="120" autocomplete="organization" value="${form.agencyName}">
<label for="country">Country</label>
<select id="country" name="country" required>${countries.map(country => option(country, named.of(country) ?? country, form.country))}</select>
<label for="timeZone">Time zone</label>
<input id="timeZone" name="timeZone" required list="zones" value="${form.timeZone ?? zones[form.country ?? countries[0] ?? '']}">
<datalist id="zones">${suggested.map(zone => markup`<option value="${zone}"></option>`)}</datalist>
<label for="adminEmail">E-mail of the first admin</label>
<input id="adminEmail" name="adminEmail" type="email" required maxlength="254" autocomplete="email" value="${form.adminEmail}">
<label for="plan">Plan</label>
<select id="plan" name="plan">${plans.map(plan => option(plan.priceLookupKey, planText(plan), form.plan ?? defaultPlan))}</select>
<ul class="quiet">${plans.map(({ name, summary }) => markup`<li>${name}: ${summary}</li>`)}</ul>
<button type="submit">Continue to payment</button>
</form>`,
  );

const option = (value: string, text: string, chosen: string | undefined): Markup =>
  markup`<option value="${value}"${value === chosen && markup` selected`}>${text}</option>`;

/** For example: Reeve Starter: A$199, £99, or €119 a month. Paid in the currency of the country; prices are whole. */
const planText = ({ name, amountMinor, interval }: Plan): string => {
  const prices = currencies.map(currency =>
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      maximumFractionDigits: 2,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(amountMinor[currency] / 100),
  );
  return `${name}: ${new Intl.ListFormat('en', { type: 'disjunction' }).format(prices)} a ${interval}`;
};

/** A link and no redirect: the forms of our pages may lead nowhere but to ourselves. */
export const payPage = (checkoutUrl: string): Markup =>
  layout(
    'One step left: payment',
    markup`<p>Your details are stored. Payment is taken by Stripe; we never see your card.</p>
<p><a class="button" href="${checkoutUrl}">Pay now</a></p>
<p class="quiet">The agency is made as soon as the payment has gone through.</p>`,
  );

export const donePage = (): Markup =>
  layout(
    'Thank you',
    markup`<p>Your payment has gone through and your agency is being made. This takes a few seconds.</p>
<p><strong>Look into the inbox of the first admin:</strong> the invitation leads on from there.</p>
<p class="quiet">Nothing there after ten minutes? Look into the spam folder; we also notice by ourselves when something is stuck.</p>`,
  );

export const abandonedPage = (): Markup =>
  layout(
    'Nothing was paid',
    markup`<p>You left the payment before its end. Nothing was charged and no agency was made.</p>
<p><a class="button" href="/sign-up">Sign up again</a></p>`,
  );
