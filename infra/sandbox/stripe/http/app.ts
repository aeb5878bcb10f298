import express, { type ErrorRequestHandler, type Express } from 'express';
import { StripeHttpError } from '../core/http-error.ts';
import { html, sendPage } from '../pages/html.ts';
import { createPayPage } from '../pages/pay-page.ts';
import type { State } from '../state.ts';
import { createApiRouter } from './api.ts';
import { createControlRouter, refuseOtherSites } from './control.ts';

type AppOptions = { secretKey: string; account?: string | undefined; onError: (error: unknown) => void };

export function createApp(state: State, options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  // `created[gt]=1` and `expand[]=data.customer` in addresses, as Stripe reads them.
  app.set('query parser', 'extended');
  app.use(createApiRouter(state, options));
  app.use(refuseOtherSites, express.urlencoded({ extended: false, limit: '32kb' }), express.json({ limit: '32kb' }));
  app.use(createPayPage(state), createControlRouter(state));
  app.use((_req, res) => sendPage(res, 404, { title: 'Not found', body: sorry('There is no such page.') }));
  app.use(pageError(options.onError));
  return app;
}

function sorry(message: string) {
  return html`<main><div class="card"><h1>Stripe sandbox</h1><p class="error" role="alert">${message}</p></div></main>`;
}

function pageError(onError: (error: unknown) => void): ErrorRequestHandler {
  return (error, _req, res, _next) => {
    const known = error instanceof StripeHttpError;
    if (!known) onError(error);
    const message = known ? error.message : 'The sandbox failed; its log says why.';
    sendPage(res, known ? error.status : 500, { title: 'Stripe sandbox', body: sorry(message) });
  };
}
