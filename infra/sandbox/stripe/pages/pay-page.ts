import type { Request, Response } from 'express';
import express, { type Router } from 'express';
import { completeSession, currentSession } from '../billing/checkout.ts';
import type { Context } from '../core/context.ts';
import { isJsonObject, number, type StripeObject, text, textOrNull } from '../core/json.ts';
import { noOrigin, type State } from '../state.ts';
import { type CardForm, judgeCard, readCardForm } from './card.ts';
import { html, money, sendPage } from './html.ts';

const emptyForm: CardForm = { number: '', expiry: '', cvc: '', name: '' };

/** The hosted page of a checkout: pay with a test card, or go back. */
export function createPayPage(state: State): Router {
  const router = express.Router();
  const session = (req: Request) => state.commit(noOrigin, context => currentSession(context, String(req.params.id)));

  router.get('/c/pay/:id', (req, res) => showPage(state, res, session(req), emptyForm));

  router.post('/c/pay/:id', (req, res) => {
    const found = session(req);
    if (found.status !== 'open') return void leave(res, found);
    const form = readCardForm(req.body);
    const verdict = judgeCard(form, new Date(state.now()));
    if ('message' in verdict) return void showPage(state, res, found, form, verdict);
    leave(
      res,
      state.commit(noOrigin, context => payOnce(context, found.id, verdict.card)),
    );
  });

  router.post('/c/pay/:id/abandon', (req, res) => {
    const found = session(req);
    const back = textOrNull(found, 'cancel_url');
    if (back) res.redirect(303, back);
    else sendClosed(res, 'You may close this page.');
  });
  return router;
}

/** Read again inside the transaction: two clicks are one payment. */
function payOnce(context: Context, id: string, card: Parameters<typeof completeSession>[2]): StripeObject {
  return completeSession(context, currentSession(context, id), card);
}

function leave(res: Response, session: StripeObject): void {
  if (session.status === 'complete')
    res.redirect(303, text(session, 'success_url').replaceAll('{CHECKOUT_SESSION_ID}', session.id));
  else sendClosed(res, 'This checkout has expired. Ask for a new link.', 410);
}

function sendClosed(res: Response, message: string, status = 200): void {
  const body = html`<main><div class="card"><h1>Checkout closed</h1><p>${message}</p></div></main>`;
  sendPage(res, status, { title: 'Checkout closed', body });
}

function showPage(
  state: State,
  res: Response,
  session: StripeObject,
  form: CardForm,
  fault?: { status: number; message: string },
): void {
  if (session.status !== 'open') {
    leave(res, session);
    return;
  }
  const price = state.store.find('price', text(session, 'sandbox_price'));
  const product = price && state.store.find('product', text(price, 'product'));
  const total = money(number(session, 'amount_total'), text(session, 'currency'));
  const targets = [session.success_url, session.cancel_url].flatMap(url =>
    typeof url === 'string' ? [new URL(url).origin] : [],
  );
  const recurring = price && isJsonObject(price.recurring) ? price.recurring : {};
  const body = html`<main><div class="card">
  <span class="badge">Sandbox: no money moves</span>
  <p class="soft">Subscribe to ${product ? text(product, 'name') : 'the plan'}</p>
  <p class="amount">${total} <small>per ${String(recurring.interval ?? 'period')}</small></p>
  <p class="soft">${product ? textOrNull(product, 'description') : null}</p>
  ${fault ? html`<p class="error" role="alert">${fault.message}</p>` : null}
  ${cardForm(session, form, total)}
  </div></main>`;
  sendPage(res, fault?.status ?? 200, { title: 'Checkout', body }, targets);
}

function cardForm(session: StripeObject, form: CardForm, total: string) {
  return html`<form method="post" action="/c/pay/${session.id}">
  <label for="number">Card number</label>
  <input id="number" name="number" inputmode="numeric" autocomplete="off" required placeholder="4242 4242 4242 4242" value="${form.number}">
  <div class="row"><div><label for="expiry">Expiry</label>
  <input id="expiry" name="expiry" autocomplete="off" required placeholder="12 / 34" value="${form.expiry}"></div>
  <div><label for="cvc">Security code</label>
  <input id="cvc" name="cvc" inputmode="numeric" autocomplete="off" required placeholder="123"></div></div>
  <label for="name">Name on card</label><input id="name" name="name" autocomplete="off" value="${form.name}">
  <button type="submit">Pay ${total}</button></form>
  <form method="post" action="/c/pay/${session.id}/abandon"><button class="quiet" type="submit">Go back without paying</button></form>
  <p class="soft">4242 4242 4242 4242 pays; 4000 0000 0000 0002 is declined. Any future expiry, any code.</p>`;
}
