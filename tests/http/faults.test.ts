import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineRoute } from '../../api/http/define-route.ts';
import { listQuery } from '../../api/http/list.ts';
import { pageQuery } from '../../api/http/page.ts';
import { id, wholeNumber } from '../../api/http/schemas.ts';
import { everybody, staff } from '../../api/http/serves.ts';
import { common } from '../support/http/probes.ts';
import { bearer, served } from '../support/http/served.ts';

const handler = async () => ({ status: 200, body: { said: 'taken' } }) as const;
const forms = defineRoute({
  ...common,
  method: 'post',
  path: '/v1/test/forms/:formId',
  serves: everybody(),
  unit: 'none',
  params: z.strictObject({ formId: id() }),
  query: z.strictObject({ page: wholeNumber(0, 9).optional(), kind: z.enum(['a', 'b']).optional() }),
  body: z.strictObject({
    name: z.string().min(1).max(5),
    count: z.int().min(2).max(3).optional(),
    share: z.number().multipleOf(0.5).optional(),
    day: z.iso.date().optional(),
    at: z.iso.datetime().optional(),
    kinds: z
      .array(z.enum(['a', 'b']))
      .min(1)
      .max(2)
      .optional(),
    flag: z.boolean().optional(),
    only: z.literal('this').optional(),
    'odd~na/me': z.strictObject({ deep: z.array(z.strictObject({ x: z.string() })) }).optional(),
    either: z
      .union([z.strictObject({ left: z.string() }), z.strictObject({ right: z.int(), more: z.int() })])
      .optional(),
  }),
  handler,
});
const versioned = defineRoute({
  ...common,
  method: 'put',
  path: '/v1/test/versioned',
  serves: staff({ permission: 'properties.write', module: 'properties' }),
  unit: 'write',
  ifMatch: true,
  idempotent: true,
  handler,
});
const at = served({ routes: [forms, versioned] });
const faultsOf = async (body: object, path = '/v1/test/forms/0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01') =>
  (await at.api.agent.post(path).send(body)).body.faults;

describe('a fault', () => {
  it.each([
    [{}, '/name', 'is missing'],
    [{ name: null }, '/name', 'must be a text'],
    [{ name: '' }, '/name', 'must not be empty'],
    [{ name: '123456' }, '/name', 'must have at most 5 characters'],
    [{ name: 'a', count: 1 }, '/count', 'must be 2 or more'],
    [{ name: 'a', count: 9 }, '/count', 'must be 3 or less'],
    [{ name: 'a', count: 2.5 }, '/count', 'must be a whole number'],
    [{ name: 'a', count: '2' }, '/count', 'must be a number'],
    [{ name: 'a', share: 0.3 }, '/share', 'must be a multiple of 0.5'],
    [{ name: 'a', day: '2026-02-30' }, '/day', 'must be a day that exists, as YYYY-MM-DD'],
    [{ name: 'a', at: 'noon' }, '/at', 'must be an instant, as 2026-03-01T09:30:00Z'],
    [{ name: 'a', kinds: [] }, '/kinds', 'must have at least 1 item'],
    [{ name: 'a', kinds: ['a', 'c'] }, '/kinds/1', 'must be one of a, b'],
    [{ name: 'a', flag: 'yes' }, '/flag', 'must be true or false'],
    [{ name: 'a', only: 'that' }, '/only', 'must be this'],
    [{ name: 'a', more: 1 }, '/more', 'is not a field that is known here'],
    [{ name: 'a', 'odd~na/me': { deep: [{ x: 'y' }, { x: 1 }] } }, '/odd~0na~1me/deep/1/x', 'must be a text'],
    [{ name: 'a', either: { left: 1 } }, '/either/left', 'must be a text'],
    [{ name: 'a', either: 1 }, '/either', 'has none of the forms that are taken here'],
    [{ name: 'a\u0000' }, '/name', 'holds characters that cannot be stored'],
  ])('of the body %j stands at %s: %s', async (body, pointer, detail) => {
    expect(await faultsOf(body)).toEqual([{ in: 'body', pointer, detail }]);
  });

  it('names each part of the request, all at once', async () => {
    const faults = await faultsOf({ name: 1 }, '/v1/test/forms/x?page=0x1&kind=c&kind=d&more=1');
    expect(faults).toEqual([
      { in: 'params', pointer: '/formId', detail: 'must be a UUID' },
      { in: 'query', pointer: '/page', detail: 'must be a whole number from 0 to 9' },
      { in: 'query', pointer: '/kind', detail: 'must be one of a, b' },
      { in: 'query', pointer: '/more', detail: 'is not a field that is known here' },
      { in: 'body', pointer: '/name', detail: 'must be a text' },
    ]);
    const token = bearer(await at.world.token(at.world.members.admin));
    const headers = await at.api.agent
      .put('/v1/test/versioned')
      .set({ ...token, 'if-match': '1', 'idempotency-key': 'é' });
    expect(headers.body.faults).toEqual([
      { in: 'header', pointer: '/if-match', detail: 'must be one ETag, as it came, with its quotes' },
      { in: 'header', pointer: '/idempotency-key', detail: 'must be 1 to 255 visible ASCII characters' },
    ]);
  });

  it('is told a hundred times at most', async () => {
    const body = Object.fromEntries(Array.from({ length: 3_000 }, (_none, index) => [`f${index}`, 1]));
    const answer = await at.api.agent.post('/v1/test/forms/0197f0c2-7d3e-7b51-9c07-2f1a4f0f6f01').send(body);
    expect([answer.body.faults.length, answer.body.detail]).toEqual([100, '3001 things are not as they must be']);
  });

  it.each(['0x10', '1e1', '1.0', ' 5', '+5', '-0', '05', '', 'NaN', '٣', '101', '0', '99999999999'])(
    'is in a limit of %j',
    limit => {
      for (const fields of [listQuery(['name']), pageQuery])
        expect(z.object(fields).safeParse({ limit }).error?.issues[0]?.path).toEqual(['limit']);
    },
  );

  it('is not in a limit of 1, of 100, or none', () => {
    for (const fields of [listQuery(['name']), pageQuery]) {
      const limitOf = (query: object) => z.object(fields).parse(query).limit;
      expect([limitOf({}), limitOf({ limit: '1' }), limitOf({ limit: '100' })]).toEqual([20, 1, 100]);
    }
  });
});
