import express, { type Request, type RequestHandler, type Response } from 'express';
import { DomainError } from '../../src/kernel/errors.ts';
import type { Route } from './route.ts';

export type ReadBody = (request: Request, response: Response) => Promise<{ body: unknown; rawBody: Buffer }>;

const none = Buffer.alloc(0);
const mediaTypes = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const;

/** Reads the body of one route, before a transaction is open. */
export function createReadBody(route: Route): ReadBody {
  const limit = route.limits.bodyBytes;
  const kind = route.bodyType ?? 'json';
  const parser = route.rawBody ? express.raw({ type: () => true, limit }) : parserOf(kind, limit);
  return async (request, response) => {
    if (!hasBody(request)) return { body: undefined, rawBody: none };
    if (!route.rawBody && !request.is(mediaTypes[kind]))
      throw new DomainError('unsupported_media_type', `send the body as ${mediaTypes[kind]}`);
    await parse(parser, request, response);
    const body: unknown = request.body;
    return Buffer.isBuffer(body) ? { body: undefined, rawBody: body } : { body, rawBody: none };
  };
}

const parserOf = (kind: 'json' | 'form', limit: number): RequestHandler =>
  kind === 'json'
    ? express.json({ limit, strict: false, type: () => true })
    : express.urlencoded({ limit, extended: false, parameterLimit: 50, type: () => true });

/** A body of no bytes is none. */
export const hasBody = (request: Request): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

const parse = (parser: RequestHandler, request: Request, response: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    void parser(request, response, (error?: unknown) => (error ? reject(error) : resolve()));
  });
