import type { RequestHandler } from 'express';
import { DomainError } from '../../src/kernel/errors.ts';

/** Addresses that a containment has blocked; `infra/http` keeps them at most two seconds old. */
export type BlockedAddresses = { holds(address: string): boolean };

/** What those who run the process ask, whoever may be blocked. */
const health: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** Answers blocked addresses nothing but the refusal, before anything else is looked at. */
export const createRefuseBlocked = (blocked: BlockedAddresses): RequestHandler =>
  function refuseBlocked(request, _response, next) {
    if (request.ip && blocked.holds(request.ip) && !health.has(request.path))
      throw new DomainError('address_blocked', 'requests from your address are not answered at present');
    next();
  };
