import type { Response } from 'express';
import { subscriptionStatuses } from '../../../../src/billing/plans.ts';
import { isJsonObject, number, type StripeObject, text, textOrNull } from '../core/json.ts';
import { where } from '../core/store.ts';
import type { State } from '../state.ts';
import { type Html, html, money, sendPage } from './html.ts';

const shownRows = 50;

/** What is in the sandbox, with buttons for what months and failing cards do at Stripe. */
export function showControlPage(state: State, res: Response): void {
  const body = html`<main class="wide">
  <div class="card"><span class="badge">Sandbox</span><h1>Stripe sandbox</h1>
  <p class="soft">Speaks Stripe's HTTP API under /v1. Nothing here is real money. The newest ${shownRows} of each are shown.</p></div>
  <div class="card"><h2>Customers</h2>${customers(state)}</div>
  <div class="card"><h2>Subscriptions</h2>${subscriptions(state)}</div>
  <div class="card"><h2>Events</h2>${events(state)}</div></main>`;
  sendPage(res, 200, { title: 'Stripe sandbox', body });
}

function table(heads: string[], rows: Html[]): Html {
  if (rows.length === 0) return html`<p class="soft">None yet.</p>`;
  return html`<table><thead><tr>${heads.map(head => html`<th>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

function when(object: StripeObject): string {
  return new Date(object.created * 1000).toISOString().replace('T', ' ').slice(0, 19);
}

function customers(state: State): Html {
  const rows = state.store.all('customer', [], shownRows).map(customer => {
    const count = state.store.all('subscription', where('$.customer', customer.id)).length;
    return html`<tr><td><code>${customer.id}</code></td><td>${textOrNull(customer, 'name')}</td>
    <td>${textOrNull(customer, 'email')}</td><td>${count}</td><td>${when(customer)}</td></tr>`;
  });
  return table(['Customer', 'Name', 'E-mail', 'Subscriptions', 'Made (UTC)'], rows);
}

function subscriptions(state: State): Html {
  const rows = state.store.all('subscription', [], shownRows).map(subscription => {
    const invoice = state.store.find('invoice', textOrNull(subscription, 'latest_invoice') ?? '');
    const paid = invoice ? money(number(invoice, 'amount_paid'), text(invoice, 'currency')) : '';
    const status = text(subscription, 'status');
    const others = subscriptionStatuses.filter(other => other !== status).map(other => html`<option>${other}</option>`);
    const at = `/sandbox/subscriptions/${subscription.id}`;
    return html`<tr><td><code>${subscription.id}</code></td><td><code>${text(subscription, 'customer')}</code></td>
    <td>${status}</td><td>${lookupKey(subscription)}</td><td>${paid}</td><td>${when(subscription)}</td>
    <td><form method="post" action="${at}/status"><select name="status" aria-label="New status">${others}</select><button>Set</button></form>
    ${status === 'canceled' ? null : html`<form method="post" action="${at}/cancel"><button>Cancel</button></form>`}</td></tr>`;
  });
  return table(['Subscription', 'Customer', 'Status', 'Price', 'Paid', 'Made (UTC)', ''], rows);
}

function lookupKey(subscription: StripeObject): string {
  const items =
    isJsonObject(subscription.items) && Array.isArray(subscription.items.data) ? subscription.items.data : [];
  const [item] = items;
  return isJsonObject(item) && isJsonObject(item.price) ? String(item.price.lookup_key ?? item.price.id) : '';
}

function events(state: State): Html {
  const rows = state.store.all('event', [], shownRows).map(event => {
    const sent = state.deliveries
      .ofEvent(event.id)
      .map(one => `${one.state}, ${one.attempts} tried${one.outcome ? ` (${one.outcome})` : ''}`);
    return html`<tr><td><code>${event.id}</code></td><td>${text(event, 'type')}</td><td>${when(event)}</td>
    <td>${sent.join('; ') || 'nobody listens'}</td>
    <td><form method="post" action="/sandbox/events/${event.id}/resend"><button>Resend</button></form></td></tr>`;
  });
  return table(['Event', 'Type', 'Made (UTC)', 'Delivery', ''], rows);
}
