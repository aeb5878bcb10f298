import type { Response } from 'express';
import type { Principal } from '../../src/kernel/principal.ts';
import type { Credential } from './authenticate.ts';
import type { ApiVersion } from './versions/api-version.ts';

/** What is known of a request while it is worked on; the one log line is written from it. */
export type RequestState = {
  readonly id: string;
  readonly startedAtMs: number;
  /** The pattern, never the address. */
  route: string;
  principal: Principal | null;
  tokenHash: Buffer | undefined;
  /** The session token that came along, once somebody has looked for it. */
  credential: Credential | null | undefined;
  /** Told when the session of this request turns out to be one of ours. */
  recognised: (() => void) | undefined;
  /** The version of the API that answers; undefined outside /v1. */
  version: ApiVersion | undefined;
  errorCode: string | undefined;
};

const key = Symbol('the state of a request');
type Locals = { [key]?: RequestState };

export const keepState = ({ locals }: Response, state: RequestState): void => {
  (locals as Locals)[key] = state;
};

/** @throws Error when asked before `openRequest` ran: a defect in the order of middleware. */
export function stateOf(response: Response): RequestState {
  const state = (response.locals as Locals)[key];
  if (!state) throw new Error('a request without a state');
  return state;
}
