import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorld, secretKey, type World } from './sandbox-world.ts';

type Answer = { status: number; headers: Headers; json: { error?: Record<string, string>; [field: string]: unknown } };

describe("the sandbox's API", () => {
  let world: World;
  let nowMs = Date.now();
  beforeAll(async () => {
    world = await openWorld({ now: () => nowMs, account: 'acct_ours' });
  });
  afterAll(() => world.close());

  const ask = async (
    method: string,
    path: string,
    form = '',
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const answer = await fetch(new URL(path, world.url), {
      method,
      headers: {
        authorization: `Bearer ${secretKey}`,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
      ...(form && { body: form }),
    });
    return { status: answer.status, headers: answer.headers, json: JSON.parse(await answer.text()) };
  };
  const keyed = (key: string) => ({ 'idempotency-key': key });

  describe('errors', () => {
    it.each([
      ['an unknown parameter', 'POST', '/v1/customers', 'colour=red', 400, 'parameter_unknown', 'colour'],
      ['one inside another', 'POST', '/v1/customers', 'address[planet]=x', 400, 'parameter_unknown', 'address[planet]'],
      ['a missing parameter', 'POST', '/v1/products', '', 400, 'parameter_missing', 'name'],
      [
        'one missing in a list',
        'POST',
        '/v1/subscriptions',
        'customer=c&items[0][quantity]=1',
        400,
        'parameter_missing',
        'items[0][price]',
      ],
      ['no number', 'GET', '/v1/customers?limit=many', '', 400, 'parameter_invalid_integer', 'limit'],
      ['an empty text', 'POST', '/v1/customers', 'name=', 400, 'parameter_invalid_empty', 'name'],
      ['an id in the address', 'GET', '/v1/customers/cus_nobody', '', 404, 'resource_missing', 'id'],
      ['an id in the body', 'POST', '/v1/refunds', 'payment_intent=pi_none', 400, 'resource_missing', 'payment_intent'],
      [
        'an unknown cursor',
        'GET',
        '/v1/customers?starting_after=cus_nobody',
        '',
        400,
        'resource_missing',
        'starting_after',
      ],
    ])('%s is named', async (_what, method, path, form, status, code, param) => {
      const answer = await ask(method, path, form);
      expect(answer.status).toBe(status);
      expect(answer.json.error).toMatchObject({ type: 'invalid_request_error', code, param });
      expect(answer.json.error?.message).toBeTruthy();
      expect(answer.headers.get('request-id')).toMatch(/^req_\w+$/);
    });

    it('a page of 0 or 101, and an unknown status, are refused', async () => {
      for (const query of ['customers?limit=0', 'customers?limit=101', 'subscriptions?status=asleep'])
        expect((await ask('GET', `/v1/${query}`)).status).toBe(400);
    });

    it('no key, a wrong key, another account and another API version are refused', async () => {
      const status = async (headers: Record<string, string>) => (await ask('GET', '/v1/customers', '', headers)).status;
      expect(await status({ authorization: '' })).toBe(401);
      expect(await status({ authorization: 'Bearer sk_test_wrong0000' })).toBe(401);
      expect(await status({ authorization: `Basic ${btoa(`${secretKey}:`)}` })).toBe(200);
      expect(await status({ 'stripe-account': 'acct_other' })).toBe(403);
      expect(await status({ 'stripe-account': 'acct_ours' })).toBe(200);
      expect(await status({ 'stripe-version': '2019-01-01' })).toBe(400);
    });

    it('what cannot be expanded is refused, and nothing is made', async () => {
      const answer = await ask('POST', '/v1/customers', 'email=expand@example.com&expand[]=email');
      expect(answer.status).toBe(400);
      expect((await ask('GET', '/v1/customers?email=expand@example.com')).json.data).toEqual([]);
    });
  });

  describe('lists', () => {
    it('are walked in both directions by cursors', async () => {
      const made: string[] = [];
      for (let n = 0; n < 5; n += 1)
        made.unshift(String((await ask('POST', '/v1/customers', 'email=walker@example.com')).json.id));
      const walk = async (query: string) => {
        const { json } = await ask('GET', `/v1/customers?email=walker@example.com&limit=2&${query}`);
        return { ids: (json.data as { id: string }[]).map(one => one.id), more: json.has_more };
      };
      expect(await walk('')).toEqual({ ids: made.slice(0, 2), more: true });
      expect(await walk(`starting_after=${made[1]}`)).toEqual({ ids: made.slice(2, 4), more: true });
      expect(await walk(`starting_after=${made[3]}`)).toEqual({ ids: made.slice(4), more: false });
      expect(await walk(`ending_before=${made[4]}`)).toEqual({ ids: made.slice(2, 4), more: true });
      expect(await walk(`ending_before=${made[2]}`)).toEqual({ ids: made.slice(0, 2), more: false });
    });

    it('can be narrowed by creation', async () => {
      const second = Math.floor(nowMs / 1000);
      nowMs += 10_000;
      await ask('POST', '/v1/customers', 'email=later@example.com');
      const found = (await ask('GET', `/v1/customers?created[gt]=${second + 5}`)).json.data as { email: string }[];
      expect(found.map(one => one.email)).toEqual(['later@example.com']);
    });
  });

  describe('expansion', () => {
    it('reaches from a list through an invoice to its payments', async () => {
      const customer = String((await ask('POST', '/v1/customers', 'name=X')).json.id);
      const [price] = (await ask('GET', '/v1/prices?lookup_keys[]=reeve_starter_monthly')).json.data as {
        id: string;
      }[];
      await ask('POST', '/v1/subscriptions', `customer=${customer}&items[0][price]=${price?.id}`);
      const { json } = await ask('GET', `/v1/subscriptions?customer=${customer}&expand[]=data.latest_invoice.payments`);
      expect(json).toMatchObject({
        data: [
          {
            latest_invoice: { object: 'invoice', payments: { data: [{ object: 'invoice_payment', status: 'paid' }] } },
          },
        ],
      });
    });

    it('shows the further currencies of a price only on demand', async () => {
      const path = '/v1/prices?lookup_keys[]=reeve_starter_monthly';
      expect((await ask('GET', path)).json.data).not.toMatchObject([{ currency_options: {} }]);
      const expanded = await ask('GET', `${path}&expand[]=data.currency_options`);
      expect(expanded.json.data).toMatchObject([{ currency_options: { gbp: { unit_amount: 9_900 } } }]);
    });
  });

  describe('idempotency keys', () => {
    it('repeat the first answer, whatever order the parameters come in', async () => {
      const first = await ask('POST', '/v1/customers', 'name=Ada&email=ada@example.com', keyed('k1'));
      const second = await ask('POST', '/v1/customers', 'email=ada@example.com&name=Ada', keyed('k1'));
      expect(second.json).toEqual(first.json);
      expect(first.headers.get('idempotent-replayed')).toBeNull();
      expect(second.headers.get('idempotent-replayed')).toBe('true');
    });

    it('refuse other parameters', async () => {
      await ask('POST', '/v1/customers', 'name=One', keyed('k2'));
      const other = await ask('POST', '/v1/customers', 'name=Two', keyed('k2'));
      expect([other.status, other.json.error?.type]).toEqual([400, 'idempotency_error']);
    });

    it('answer 409 while the first call is under way', async () => {
      const slow = world.sandbox.faults.hold('customers.create');
      const first = ask('POST', '/v1/customers', 'name=Slow', keyed('k3'));
      await slow.reached;
      const second = await ask('POST', '/v1/customers', 'name=Slow', keyed('k3'));
      expect([second.status, second.json.error?.code]).toEqual([409, 'idempotency_key_in_use']);
      expect((await ask('POST', '/v1/customers', 'name=Slow', keyed('k3'))).status).toBe(409);
      slow.release();
      const done = await first;
      expect((await ask('POST', '/v1/customers', 'name=Slow', keyed('k3'))).json.id).toBe(done.json.id);
    });

    it('keep a 500 and a refusal, but not a fault in the parameters', async () => {
      world.sandbox.faults.add({ operation: 'customers.create', kind: 'server_error' });
      for (const replayed of [null, 'true']) {
        const answer = await ask('POST', '/v1/customers', 'name=Five', keyed('k4'));
        expect([answer.status, answer.headers.get('idempotent-replayed')]).toEqual([500, replayed]);
      }
      for (const replayed of [null, 'true']) {
        const answer = await ask('POST', '/v1/refunds', 'charge=ch_none', keyed('k5'));
        expect([answer.status, answer.headers.get('idempotent-replayed')]).toEqual([400, replayed]);
      }
      expect((await ask('POST', '/v1/customers', 'wrong=1', keyed('k6'))).status).toBe(400);
      expect((await ask('POST', '/v1/customers', 'name=Right', keyed('k6'))).status).toBe(200);
    });

    it('are forgotten after a day', async () => {
      const first = await ask('POST', '/v1/customers', 'name=Yesterday', keyed('k7'));
      nowMs += 23 * 3_600_000;
      expect((await ask('POST', '/v1/customers', 'name=Yesterday', keyed('k7'))).json.id).toBe(first.json.id);
      nowMs += 2 * 3_600_000;
      expect((await ask('POST', '/v1/customers', 'name=Yesterday', keyed('k7'))).json.id).not.toBe(first.json.id);
    });
  });

  it('a lookup key moves to another price only when that is said', async () => {
    const price =
      'product=prod_reeve_starter&currency=aud&unit_amount=1&recurring[interval]=month&lookup_key=reeve_moving';
    const first = await ask('POST', '/v1/prices', price);
    expect((await ask('POST', '/v1/prices', price)).status).toBe(400);
    const second = await ask('POST', '/v1/prices', `${price}&transfer_lookup_key=true`);
    const found = (await ask('GET', '/v1/prices?lookup_keys[]=reeve_moving')).json.data as { id: string }[];
    expect(found.map(one => one.id)).toEqual([second.json.id]);
    expect((await ask('GET', `/v1/prices/${first.json.id}`)).json.lookup_key).toBeNull();
  });

  it('faults can be set and cleared over HTTP', async () => {
    const set = (body: unknown) =>
      fetch(new URL('/sandbox/faults', world.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await set({ operation: 'prices.list', kind: 'earthquake' })).status).toBe(400);
    expect((await set({ operation: 'prices.list', kind: 'rate_limited', times: 2 })).status).toBe(201);
    expect((await ask('GET', '/v1/prices')).status).toBe(429);
    expect((await fetch(new URL('/sandbox/faults', world.url), { method: 'DELETE' })).status).toBe(204);
    expect((await ask('GET', '/v1/prices')).status).toBe(200);
  });
});
