import type { RequestListener } from 'node:http';
import express, { type ErrorRequestHandler, type Request, type Response } from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';
import { z } from 'zod';
import { sessionCookieName } from '../../api/http/session-cookie.ts';
import type { Settings } from '../../src/config/index.ts';
import type { LogFields } from '../../src/kernel/logger.port.ts';
import type { CodecAnswer, CodecEndpoint } from './codec-endpoint.ts';
import { type GateDeps, operationsGate, refuse } from './operations-gate.ts';
import type { OperatorSession } from './operator-session.ts';

export type OperationsProxyDeps = GateDeps & {
  /** Origin of the Temporal UI. */
  upstream: string;
  /** Where the product's runs are: the UI opens there. */
  namespace: string;
  codec: CodecEndpoint;
  /** How many proxies stand before this process, or which: as for the API. */
  trustProxy: Settings<'api'>['trustProxy'];
  log: { error(message: string, fields?: LogFields): void };
};

/** The largest page of a history that the UI asks to decode; Temporal itself sends at most 4 MB a message. */
const bodyLimit = '8mb';

/**
 * The operators' origin: the Temporal UI and its codec behind one sign-in. It logs no addresses, since the UI puts
 * decrypted text into some (`/render?content=`).
 */
export function createOperationsProxy(deps: OperationsProxyDeps): RequestListener {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('trust proxy', deps.trustProxy);
  app.use(operationsGate(deps));
  for (const verb of ['decode', 'encode'] as const)
    app.post(`/codec/${verb}`, express.json({ limit: bodyLimit, type: () => true }), async (request, response) => {
      const answer: CodecAnswer = await deps.codec[verb](operatorOf(response), request.body);
      response.set('cache-control', 'no-store').json(answer);
    });
  app.get('/api/v1/settings', (request, response) => sendSettings(deps, request, response));
  app.use(proxyTo(deps));
  app.use(errors(deps));
  return app;
}

const operatorOf = (response: Response): OperatorSession => response.locals['operator'];

const settingsSchema = z.looseObject({ Codec: z.looseObject({}).nullish() });

/** The UI's settings: our namespace, the codec of this origin, and no write actions where it may not write. */
async function sendSettings(
  { upstream, namespace, operationsUrl, allowWrites }: OperationsProxyDeps,
  _: Request,
  response: Response,
) {
  const answer = await fetch(`${upstream}/api/v1/settings`, { signal: AbortSignal.timeout(10_000) });
  const settings = settingsSchema.parse(await answer.json());
  const codec = { Endpoint: `${operationsUrl}/codec`, IncludeCredentials: true, PassAccessToken: false };
  response.set('cache-control', 'no-store').json({
    ...settings,
    DefaultNamespace: namespace,
    Codec: { ...settings.Codec, ...codec },
    ...(allowWrites ? {} : { DisableWriteActions: true }),
  });
}

function proxyTo({ upstream, publicUrl, log }: OperationsProxyDeps) {
  const session = sessionCookieName(publicUrl);
  return createProxyMiddleware<Request, Response>({
    target: upstream,
    changeOrigin: true,
    on: {
      proxyReq: outgoing => {
        // The UI compares these with its own address.
        if (outgoing.getHeader('origin')) outgoing.setHeader('origin', upstream);
        outgoing.removeHeader('referer');
        const cookies = String(outgoing.getHeader('cookie') ?? '').split(/; */);
        const others = cookies.filter(cookie => cookie && !cookie.startsWith(`${session}=`));
        if (others.length > 0) outgoing.setHeader('cookie', others.join('; '));
        else outgoing.removeHeader('cookie');
      },
      error: (error, _request, response) => {
        log.error('the Temporal UI does not answer', { error });
        if ('locals' in response && !response.headersSent)
          refuse(response, 503, 'unavailable', 'the Temporal UI does not answer');
      },
    },
  });
}

const errors =
  ({ log }: OperationsProxyDeps): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const status = error instanceof z.ZodError ? 400 : ((error as { status?: number }).status ?? 500);
    if (status >= 500) log.error('the operators’ proxy failed', { error });
    if (response.headersSent) return response.end();
    return status < 500
      ? refuse(response, status, 'invalid_input', 'the request is not what the codec takes')
      : refuse(response, 500, 'internal', 'unexpected');
  };
