import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { createRateLimits } from '../../infra/http/rate-limits.ts';
import { bearer, served } from '../support/http/served.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const usedMb = () => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};
const at = served({ deps: { rateLimits: createRateLimits({ perMinute: 5, burst: 3 }) } });
const ask = (token: string | undefined) => {
  const request = at.api.agent.get('/v1/properties?limit=1');
  return token ? request.set(bearer(token)) : request;
};

describe('rate limits', () => {
  it('say in every answer what there is and what is left, and refuse with a time to come again', async () => {
    const token = await at.world.token(at.world.members.viewer);
    // The first one is of a token that nobody has seen: the network pays.
    expect((await ask(token)).headers['ratelimit']).toMatch(/^"minute";r=4;t=(60|59)$/);
    const answers = [];
    for (let count = 0; count < 9; count += 1) answers.push(await ask(token));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 429]);
    for (const { headers } of answers) expect(headers['ratelimit-policy']).toBe('"minute";q=5;w=60, "burst";q=3;w=600');
    expect(answers[5]?.headers['ratelimit']).toMatch(/^"minute";r=0;t=\d+, "burst";r=2;t=(600|599)$/);
    const refused = answers.at(-1);
    expect(refused?.body.code).toBe('rate_limited');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(50);
    expect(Number(refused?.headers['retry-after'])).toBeLessThanOrEqual(60);
    const other = await at.world.token(at.world.members.admin);
    expect((await ask(other)).status).toBe(200);
    expect((await ask(other)).headers['ratelimit']).toMatch(/^"minute";r=4/);
  });

  it('count unknown tokens for the network that sends them, and do not ask the database', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 9; count += 1) statuses.push((await ask(`${count}`.repeat(43))).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await ask(undefined)).status).toBe(429);
    expect(at.api.requests.at(-1)).toMatchObject({ status: 429, errorCode: 'rate_limited' });
  });

  it('leave pages and the state of the process alone', async () => {
    for (const path of ['/', '/healthz', '/readyz', '/docs']) {
      const answer = await at.api.agent.get(path);
      expect([path, answer.status, answer.headers['ratelimit']]).toEqual([path, 200, undefined]);
    }
    expect((await at.api.agent.get('/v1/nothing')).status).toBe(429);
  });

  it('take no more memory however many networks and tokens there are', async () => {
    const limits = createRateLimits({ perMinute: 5, burst: 0 });
    const before = usedMb();
    for (let count = 0; count < 130_000; count += 1) {
      const tokenHash = Buffer.alloc(32);
      tokenHash.writeUInt32BE(count);
      await limits.take({
        tokenHash,
        ip: `2001:db8:${(count >> 16).toString(16)}:${(count & 65_535).toString(16)}::1`,
      });
      limits.recognise(tokenHash);
    }
    const taken = usedMb() - before;
    process.stderr.write(`130,000 networks and tokens: ${Math.round(taken)} MB\n`);
    expect(taken).toBeLessThan(50);
  });
});
