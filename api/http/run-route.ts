import { Readable } from 'node:stream';
import type { PlatformActor } from '../../src/kernel/actor.ts';
import type { AgencyPlace, Principal } from '../../src/kernel/principal.ts';
import type { AgencyUnit, PlatformUnit, UnitMode } from '../../src/kernel/unit.ts';
import { withSession } from '../../src/kernel/with-session.ts';
import type { ApiDeps } from '../deps.ts';
import { answerOnceFor, answerRoute } from './answer-route.ts';
import { authorise, placeOf } from './authorise.ts';
import type { Context, RequestFacts } from './context.ts';
import { type Input, parseInput, type RawInput } from './parse-input.ts';
import type { Answer, Route } from './route.ts';
import { assertAwaited } from './within-time.ts';

export type Call = {
  route: Route;
  deps: ApiDeps;
  tokenHash: Buffer | undefined;
  raw: RawInput;
  rawBody: Buffer;
  /** Begins to read a streamed body; once only. */
  stream: () => Readable;
  facts: RequestFacts;
  signal: AbortSignal;
  /** Told who it is, as soon as that is known. */
  recognised: (principal: Principal) => void;
};

/** Opens the unit that the route asks for, authorises, parses, and has the handler answer. */
export async function runRoute(call: Call): Promise<Answer> {
  const { route } = call;
  if (!call.tokenHash) return answerRoute(call, contextOf(call, parseInput(route, call.raw), null, undefined));
  if (route.unit === 'none') {
    const opened = await asCaller(call, 'read', async (_unit, principal) => ({
      principal,
      input: parseInput(route, call.raw),
    }));
    return answerRoute(call, contextOf(call, opened.input, opened.principal, undefined));
  }
  return asCaller(call, route.unit, async (unit, principal) => {
    const context = contextOf(call, parseInput(route, call.raw), principal, unit);
    const answer = await answerRoute(call, context);
    assertAwaited(call.signal);
    return answer;
  });
}

/** One unit and principal for all kinds of routes: `placeOf` and `authorise` have made sure of the kind. */
type SomeUnit = AgencyUnit & PlatformUnit;
type SomePrincipal = Principal & { agency: AgencyPlace };

/** A unit as whoever holds the token of this request, authorised for this route. */
function asCaller<T>(
  call: Call,
  mode: UnitMode,
  work: (unit: SomeUnit, principal: SomePrincipal) => Promise<T>,
): Promise<T> {
  const { route, deps, tokenHash, facts } = call;
  const place = placeOf(route.serves);
  if (!tokenHash || !place) throw new Error(`${route.id} has no session to open a unit with`);
  return withSession(deps.database, { tokenHash, place, mode, requestId: facts.id }, (unit, principal) => {
    call.recognised(principal);
    authorise(route, principal);
    return work(unit as SomeUnit, principal as SomePrincipal);
  });
}

const noStream = Readable.from([]);

function contextOf(call: Call, input: Input, principal: Principal | null, unit: SomeUnit | undefined): Context {
  const { deps, facts, raw, rawBody, signal, tokenHash } = call;
  const units = {
    asCaller: <T>(mode: UnitMode, work: (opened: SomeUnit, by: SomePrincipal) => Promise<T>) =>
      asCaller(call, mode, work),
  };
  return {
    unit,
    units,
    principal: principal as Context['principal'],
    caller: callerOf(principal, facts),
    params: input.params,
    query: input.query,
    body: input.body,
    rawBody,
    stream: call.route.streamBody ? call.stream() : noStream,
    once: (opened, bodyHash, work) => answerOnceFor(call, opened, bodyHash, work),
    headers: raw.headers,
    ifMatch: input.ifMatch,
    tokenHash,
    request: facts,
    signal,
    deps,
  };
}

function callerOf(principal: Principal | null, { id }: RequestFacts): PlatformActor {
  if (!principal) return { kind: 'anonymous', id: 'public', requestId: id };
  return { kind: principal.asOperator ? 'operator' : 'person', id: principal.personId, requestId: id };
}
