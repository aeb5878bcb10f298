import type { Response } from 'express';
import type { Principal } from '../../src/kernel/principal.ts';
import type { ApiVersion } from './versions/api-version.ts';

/** What is known of a request while it is worked on; the one log line is written from it. */
export type RequestState = {
  readonly id: string;
  readonly startedAtMs: number;
  /** The pattern, never the address. */
  route: string;
  principal: Principal | null;
  tokenHash: Buffer | undefined;
  /** Told when the session of this request turns out to be one of ours. */
  recognised: (() => void) | undefined;
  /** The version of the API that answers; undefined outside /v1. */
  version: ApiVersion | undefined;
  errorCode: string | undefined;
};

const states = new WeakMap<Response, RequestState>();

export const keepState = (response: Response, state: RequestState): void => void states.set(response, state);

/** @throws Error when asked before `openRequest` ran: a defect in the order of middleware. */
export function stateOf(response: Response): RequestState {
  const state = states.get(response);
  if (!state) throw new Error('a request without a state');
  return state;
}
