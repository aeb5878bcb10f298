import express, { type Express, type RequestHandler } from 'express';
import { z } from 'zod';
import { type Faults, faultKinds } from './faults.ts';
import type { Inbox } from './open-inbox.ts';
import { listPage, messagePage, missingPage } from './pages.ts';

const address = z.object({ to: z.string().max(320).default('') });
const faultSchema = z.strictObject({
  kind: z.enum(faultKinds),
  count: z.int().min(0).max(1000),
  to: z.email().optional(),
});

/** The inbox as pages and as JSON: GET /api/messages?to=, GET /api/messages/:id, DELETE /api/messages, POST /api/faults. */
export function createInboxApp(inbox: Inbox, faults: Faults): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(onlyLocal, closedPages, express.json({ limit: '4kb' }));
  addPages(app, inbox);
  app.get('/api/messages', (request, response) => void response.json(inbox.list(address.parse(request.query).to)));
  app.get('/api/messages/:id', (request, response) => {
    const message = inbox.find(Number(request.params.id));
    response.status(message ? 200 : 404).json(message ?? { title: 'No such mail' });
  });
  app.delete('/api/messages', (_request, response) => {
    inbox.clear();
    response.status(204).end();
  });
  app.get('/api/faults', (_request, response) => void response.json(faults.left()));
  app.post('/api/faults', (request, response) => {
    const fault = faultSchema.safeParse(request.body);
    if (fault.success) faults.failNext(fault.data.kind, fault.data.count, fault.data.to);
    response
      .status(fault.success ? 200 : 400)
      .json(fault.success ? faults.left() : { title: z.prettifyError(fault.error) });
  });
  return app;
}

function addPages(app: Express, inbox: Inbox): void {
  app.get('/', (request, response) => {
    const { to } = address.catch({ to: '' }).parse(request.query);
    response.type('html').send(listPage(inbox.list(to), to));
  });
  app.get('/messages/:id', (request, response) => {
    const message = inbox.find(Number(request.params.id));
    response
      .status(message ? 200 : 404)
      .type('html')
      .send(message ? messagePage(message) : missingPage());
  });
}

/** The inbox holds invitations: a page elsewhere whose name points at this machine must not read them. */
const onlyLocal: RequestHandler = (request, response, next) => {
  if (/^(localhost|127\.0\.0\.1|\[?::1\]?)$/.test(request.hostname ?? '')) next();
  else response.status(403).json({ title: 'The mail sandbox answers to localhost alone' });
};

const closedPages: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  next();
};
