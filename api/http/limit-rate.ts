import type { RequestHandler } from 'express';
import { DomainError } from '../../src/kernel/errors.ts';
import { credentialOf } from './authenticate.ts';
import type { RateLeft, RateLimits, RatePolicy } from './rate-limits.ts';
import { sessionCookieName } from './session-cookie.ts';
import { stateOf } from './state.ts';

/**
 * Refuses whoever sends too much, before the database hears of it, and says in the headers of every answer what is
 * left (draft-ietf-httpapi-ratelimit-headers-10). Trying to sign in has stricter limits, which all processes share.
 */
export function limitRate(limits: RateLimits, publicUrl: string): RequestHandler {
  const cookieName = sessionCookieName(publicUrl);
  const policy = limits.policies.map(policyItem).join(', ');
  return async function rateLimit(request, response, next) {
    const tokenHash = credentialOf(request, response, cookieName)?.tokenHash;
    const { allowed, left } = await limits.take({ tokenHash, ip: request.ip ?? 'unknown' });
    response.setHeader('RateLimit-Policy', policy);
    response.setHeader('RateLimit', left.map(leftItem).join(', '));
    if (!allowed)
      throw new DomainError('rate_limited', 'you send more requests than you may: wait', {
        retryAfterSeconds: Math.max(1, Math.min(...left.map(({ resetSeconds }) => resetSeconds))),
      });
    if (tokenHash) stateOf(response).recognised = () => limits.recognise(tokenHash);
    next();
  };
}

const policyItem = ({ name, quota, windowSeconds }: RatePolicy) => `"${name}";q=${quota};w=${windowSeconds}`;
const leftItem = ({ name, remaining, resetSeconds }: RateLeft) => `"${name}";r=${remaining};t=${resetSeconds}`;
