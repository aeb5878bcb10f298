import express, { type ErrorRequestHandler, type Router } from 'express';
import { StripeHttpError } from '../core/http-error.ts';
import { operations } from '../operations/operations.ts';
import type { State } from '../state.ts';
import { answerOperation } from './answer-operation.ts';
import { authenticate } from './authenticate.ts';

type ApiOptions = { secretKey: string; account?: string | undefined; onError: (error: unknown) => void };

/** Stripe's HTTP API, as far as the sandbox knows it. */
export function createApiRouter(state: State, options: ApiOptions): Router {
  const router = express.Router();
  router.use(
    '/v1',
    authenticate(options.secretKey, options.account),
    express.urlencoded({ extended: true, limit: '256kb' }),
  );
  for (const operation of operations) router[operation.method](operation.path, answerOperation(state, operation));
  router.use('/v1', req => {
    const message = `Unrecognized request URL (${req.method}: ${req.originalUrl.split('?')[0]}). The sandbox may not know it; see infra/sandbox/stripe.`;
    throw new StripeHttpError(404, 'invalid_request_error', message);
  });
  router.use('/v1', errorAnswer(options.onError));
  return router;
}

function errorAnswer(onError: (error: unknown) => void): ErrorRequestHandler {
  return (error, _req, res, _next) => {
    const known = error instanceof StripeHttpError;
    if (!known) onError(error);
    const answer = known ? error : new StripeHttpError(500, 'api_error', 'The sandbox failed; its log says why.');
    res.status(answer.status).json(answer.body);
  };
}
