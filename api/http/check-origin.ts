import type { Request } from 'express';
import { DomainError } from '../../src/kernel/errors.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send with our cookie. `forCookie`: the request is authenticated by cookie,
 * or is a form, which browsers send across sites without asking. Fetch Metadata decides where there is any, else Origin.
 * @throws DomainError `origin_not_allowed`
 */
export function checkOrigin(request: Request, publicUrl: string, forCookie: boolean): void {
  if (!forCookie || safe.has(request.method)) return;
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  if (origin !== undefined && origin !== publicUrl) throw refused();
  if (site !== undefined && site !== 'same-origin') throw refused();
  if (site === undefined && origin === undefined) throw refused();
}

const refused = () =>
  new DomainError(
    'origin_not_allowed',
    'only pages of this origin may do this with a cookie: send Origin, or a bearer token',
  );
