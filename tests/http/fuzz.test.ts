import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { defineRoute } from '../../api/http/define-route.ts';
import { errorTable } from '../../api/http/error-table.ts';
import type { ExampleRequest, Route } from '../../api/http/route.ts';
import { everybody } from '../../api/http/serves.ts';
import { routes } from '../../api/routes.ts';
import type { ErrorCode } from '../../src/kernel/errors.ts';
import { closeFire, type Fired, fire } from '../support/http/fuzz/fire.ts';
import { type Caller, requestsTo } from '../support/http/fuzz/requests.ts';
import { common } from '../support/http/probes.ts';
import { served } from '../support/http/served.ts';
import { each, tokenFor } from '../support/http/walking.ts';
import { createWorld, type TestWorld } from '../support/http/world.ts';

/**
 * `FUZZ_RUNS=1000 FUZZ_SEED=42` runs longer and elsewhere, `FUZZ_SEED=now` somewhere new each time. Unasked it is the same
 * each time: what the suite says of a commit must not depend on the hour.
 */
const runs = Number(process.env['FUZZ_RUNS'] ?? 10);
const asked = process.env['FUZZ_SEED'] ?? '35427321';
const seed = asked === 'now' ? Date.now() % 2 ** 31 : Number(asked);
process.stderr.write(`fuzzing with FUZZ_SEED=${seed}, ${runs} requests a route\n`);

/** Each route is sent something else. */
const seedOf = ({ id }: Route) => (seed + createHash('sha256').update(id).digest().readUInt32BE()) | 0;

/** Fails for one value that its schema takes: the fuzzing must find that. */
const fragile = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/test/fragile',
  serves: everybody(),
  unit: 'none',
  body: z.strictObject({ text: z.string().max(40), count: z.int().min(0).max(50).optional() }),
  handler: async ctx => {
    if (ctx.body.count === 50) throw new Error('planted');
    return { status: 200, body: { said: ctx.body.text } };
  },
});
const at = served({ poolMax: 4, routes: [...routes, fragile] });
afterAll(closeFire);

/** Of each caller one session, and a new one when a request has ended it. */
function sessionsOf(route: Route, example: ExampleRequest, world: TestWorld) {
  const open: Record<Caller, () => Promise<string | undefined>> = {
    right: () => tokenFor(route, example, world),
    admin: () => world.token(world.members.admin),
    portal: async () => world.token(await world.newPortalPerson('renter')),
    operator: () => world.token(world.operator, { place: 'operations' }),
    nobody: async () => undefined,
  };
  const tokens = new Map<Caller, string | undefined>();
  return {
    of: async (caller: Caller) => {
      if (!tokens.has(caller)) tokens.set(caller, await open[caller]());
      return tokens.get(caller);
    },
    forget: (caller: Caller) => void tokens.delete(caller),
  };
}

/** What is wrong with an answer; nothing, for all that a route may say. */
function faultOf(route: Route, { status, headers, bytes }: Fired): string | null {
  if (status >= 500) return `${status}: ${bytes}`;
  if (status < 400)
    return status in route.answers || (status === 304 && route.method === 'get') ? null : `${status} is not documented`;
  if (headers['content-type']?.startsWith('text/html')) return null;
  const problem = JSON.parse(bytes.toString()) as { code: ErrorCode; status: number; requestId: string };
  if (status in route.answers && !problem.code) return null;
  if (headers['content-type'] !== 'application/problem+json') return `${status} is no problem+json`;
  if (errorTable[problem.code]?.status !== status || problem.status !== status)
    return `${status} is not of ${problem.code}`;
  return problem.requestId === headers['x-request-id'] ? null : 'the request id is another one';
}

describe('each route, whatever it is sent', () => {
  it.each(each(routes))('%s answers what it documents, and never fails', async (_id, route) => {
    const world = route.method === 'get' ? at.world : await createWorld(at.open, at.api.deps);
    const example = await route.example(world);
    const sessions = sessionsOf(route, example, world);
    // The version that the last change has left, so that not every second one comes too late.
    let etag: string | undefined;
    const property = fc.asyncProperty(requestsTo(route, example), async wild => {
      const token = await sessions.of(wild.caller);
      const answer = await fire(at.api.port, route, wild, { example, token, etag });
      if (answer.status < 300) etag = answer.headers.etag ?? etag;
      if (answer.status === 401) sessions.forget(wild.caller);
      expect(faultOf(route, answer)).toBeNull();
    });
    await fc.assert(property, { numRuns: runs, seed: seedOf(route), endOnFailure: false });
  });

  it('leaves the process as it was', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const unexpected = at.api.log.filter(({ level }) => level === 'error').map(({ fields }) => fields);
    expect(unexpected).toEqual([]);
  });

  it('is sent enough to find a fault that is there', async () => {
    const example = { body: { text: 'a' } };
    const property = fc.asyncProperty(requestsTo(fragile, example), async wild => {
      const answer = await fire(at.api.port, fragile, wild, { example, token: undefined, etag: undefined });
      return faultOf(fragile, answer) === null;
    });
    const { failed, counterexample } = await fc.check(property, { numRuns: 1_000, seed });
    expect([failed, counterexample?.[0]?.body]).toEqual([true, expect.objectContaining({ count: 50 })]);
  });
});
