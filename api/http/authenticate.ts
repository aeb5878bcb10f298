import { hash } from 'node:crypto';
import type { Request, Response } from 'express';
import passport from 'passport';
import { DomainError } from '../../src/kernel/errors.ts';
import { readCookie, sessionCookieName } from './session-cookie.ts';
import { stateOf } from './state.ts';

/** What a request brings: only the hash goes further, and into the database. */
export type Credential = { tokenHash: Buffer; via: 'bearer' | 'cookie' };

/** Base64url or hex of 16 to 64 bytes; anything else cannot be one of our tokens. */
const tokenForm = /^[A-Za-z0-9_-]{22,128}$/;

/** The session token of a request: `Authorization: Bearer` first, then the cookie; null for what cannot be one. */
export function credentialOf(request: Request, response: Response, cookieName: string): Credential | null {
  const state = stateOf(response);
  if (state.credential === undefined) state.credential = findCredential(request, cookieName);
  return state.credential;
}

function findCredential(request: Request, cookieName: string): Credential | null {
  const bearer = /^bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
  const token = bearer ?? readCookie(request.get('cookie'), cookieName);
  if (!token || !tokenForm.test(token)) return null;
  return { tokenHash: hash('sha256', token, 'buffer'), via: bearer ? 'bearer' : 'cookie' };
}

/** Whom a token stands for, `auth.open` says, in the transaction that does the work. */
class SessionTokenStrategy extends passport.Strategy {
  override readonly name = 'session-token';
  /** Not a #private: passport calls a strategy through an object made from it, which has none. */
  readonly cookieName: string;

  constructor(publicUrl: string) {
    super();
    this.cookieName = sessionCookieName(publicUrl);
  }

  override authenticate(request: Request): void {
    const credential = request.res ? credentialOf(request, request.res, this.cookieName) : null;
    if (credential) this.success(credential);
    else this.fail(401);
  }
}

export type Authenticate = (request: Request, response: Response) => Promise<Credential>;

/**
 * Passport with the one strategy that requests use; no sessions of its own.
 * @returns a function that throws DomainError `unauthenticated` for a request without a token.
 */
export function createAuthenticate(publicUrl: string): Authenticate {
  const authenticator = new passport.Passport();
  authenticator.use(new SessionTokenStrategy(publicUrl));
  return (request, response) =>
    new Promise((resolve, reject) => {
      const done = (error: unknown, credential: Credential | false | null | undefined) => {
        if (error) reject(error);
        else if (credential) resolve(credential);
        else reject(new DomainError('unauthenticated', 'sign in first: send a session token'));
      };
      authenticator.authenticate('session-token', { session: false }, done)(request, response, reject);
    });
}
