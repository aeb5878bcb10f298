import cors from 'cors';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { ApiSettings } from '../deps.ts';

/** Strict headers for every answer: our own files only, no frames, no inline scripts or styles. */
export function securityHeaders({ publicUrl, operations }: ApiSettings): RequestHandler {
  const https = publicUrl.startsWith('https:');
  const self = ["'self'"];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        imgSrc: ["'self'", 'data:'],
        fontSrc: self,
        connectSrc: self,
        // A sign-in may lead on to the operators' origin, and browsers hold redirects of forms to this too.
        formAction: operations ? [...self, operations.url] : self,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    // Not no-referrer: under it browsers send `Origin: null` with our own forms (Fetch §3.2), and they would be refused.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}

/** Pages of listed origins may call the API with bearer tokens; cookies are not theirs to send. */
export const crossOrigin = ({ allowedOrigins }: ApiSettings): RequestHandler =>
  cors({
    origin: [...allowedOrigins],
    credentials: false,
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'If-Match',
      'If-None-Match',
      'Idempotency-Key',
      'Reeve-Version',
      'X-Request-Id',
    ],
    exposedHeaders: [
      'Content-Disposition',
      'Deprecation',
      'ETag',
      'Idempotency-Replayed',
      'Link',
      'Location',
      'RateLimit',
      'RateLimit-Policy',
      'Reeve-Version',
      'Retry-After',
      'Sunset',
      'X-Client-Request-Id',
      'X-Request-Id',
    ],
    maxAge: 600,
  });
