import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import { subscriptionStatuses } from '../../../../src/billing/plans.ts';
import { cancelSubscription, setStatus } from '../billing/change-subscription.ts';
import { fault } from '../core/faults.ts';
import { invalidRequest, missing } from '../core/http-error.ts';
import { type StripeObject, text } from '../core/json.ts';
import { endpointsFor, queueDelivery } from '../delivery/publish-event.ts';
import { showControlPage } from '../pages/control-page.ts';
import { noOrigin, type State } from '../state.ts';

const statusForm = z.object({ status: z.enum(subscriptionStatuses) });

/** Sends the event to everybody who listens, from the start. @throws 404 */
export function resendEvent(state: State, id: string): void {
  const event = state.store.find('event', id);
  if (!event) throw missing('event', id);
  for (const endpoint of endpointsFor(state.store, text(event, 'type')))
    queueDelivery(state.database, event.id, endpoint.id, state.now());
  state.deliverer.wake();
}

/** The control page and its buttons. It has no sign-in: the sandbox listens on this machine alone. */
export function createControlRouter(state: State): Router {
  const router = express.Router();
  const change = (req: Request, res: Response, how: Parameters<typeof changeSubscription>[2]) => {
    changeSubscription(state, String(req.params.id), how);
    res.redirect(303, '/sandbox');
  };
  router.get(['/', '/sandbox'], (_req, res) => showControlPage(state, res));
  router.post('/sandbox/events/:id/resend', (req, res) => {
    resendEvent(state, String(req.params.id));
    res.redirect(303, '/sandbox');
  });
  router.post('/sandbox/subscriptions/:id/cancel', (req, res) => change(req, res, cancelSubscription));
  router.post('/sandbox/subscriptions/:id/status', (req, res) => {
    const form = statusForm.safeParse(req.body);
    if (!form.success) throw invalidRequest('Invalid status', { param: 'status' });
    change(req, res, (context, subscription) => setStatus(context, subscription, form.data.status));
  });
  router.get('/sandbox/faults', (_req, res) => void res.json(state.faults.list()));
  router.post('/sandbox/faults', (req, res) => {
    const parsed = fault.safeParse(req.body);
    if (!parsed.success) throw invalidRequest(z.prettifyError(parsed.error));
    state.faults.add(parsed.data);
    res.status(201).json(parsed.data);
  });
  router.delete('/sandbox/faults', (_req, res) => {
    state.faults.clear();
    res.status(204).end();
  });
  return router;
}

type Change = (context: Parameters<typeof setStatus>[0], subscription: StripeObject) => StripeObject;

function changeSubscription(state: State, id: string, change: Change): void {
  state.commit(noOrigin, context => {
    const subscription = context.store.find('subscription', id);
    if (!subscription) throw missing('subscription', id);
    change(context, subscription);
  });
}

/** Another site's page cannot press our buttons in a developer's browser. */
export const refuseOtherSites: RequestHandler = (req, _res, next) => {
  const site = req.get('sec-fetch-site');
  const crossSite = req.method !== 'GET' && site !== undefined && site !== 'same-origin' && site !== 'none';
  if (crossSite) throw invalidRequest('This form belongs to another site.');
  next();
};
