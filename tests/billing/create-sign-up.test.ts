import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSignUp } from '../../src/billing/create-sign-up.ts';
import { type OpenTestDatabase, openTestDatabase } from '../support/database.ts';
import { publicUrl, startApi, type TestApi } from '../support/http/api.ts';
import { startBilling, type TestBilling } from '../support/http/stripe.ts';

const body = {
  agencyName: 'Harbour Lettings',
  country: 'AU',
  timeZone: 'Australia/Hobart',
  adminEmail: 'Ada@Harbour.example',
};

describe('signing up', () => {
  let open: OpenTestDatabase;
  let stripe: TestBilling;
  let api: TestApi;
  beforeAll(async () => {
    open = await openTestDatabase();
    stripe = await startBilling();
    api = await startApi(open, { deps: { billing: stripe.billing } });
  });
  afterAll(async () => {
    await api?.close();
    await stripe?.sandbox.stop();
    await open?.close();
  });

  const post = (sent: object, key?: string) => {
    const call = api.agent.post('/v1/sign-ups');
    return (key ? call.set('idempotency-key', key) : call).send(sent);
  };
  const rows = (email: string) => open.admin('select * from sign_up where admin_email = $1', [email]);

  it('stores what was asked, answers with a checkout of the plan, and makes no agency', async () => {
    const answer = await post(body);
    expect(answer.status).toBe(201);
    const [row] = await open.admin('select * from sign_up where id = $1', [answer.body.signUpId]);
    expect(row).toMatchObject({
      agency_name: 'Harbour Lettings',
      country: 'AU',
      time_zone: 'Australia/Hobart',
      admin_email: 'ada@harbour.example',
      price_lookup_key: 'reeve_starter_monthly',
      checkout_url: answer.body.checkoutUrl,
    });
    const customer = await stripe.billing.payments.fetchCustomer(row!['customer_id']);
    expect(customer).toMatchObject({ country: 'AU', metadata: { signUpId: answer.body.signUpId }, subscriptions: [] });
    expect(await (await fetch(answer.body.checkoutUrl)).text()).toContain('199.00');
    expect(await open.admin('select id from agency')).toEqual([]);
  });

  it.each([
    ['a country without a region', { country: 'FR' }, 'country_without_region'],
    ['no country', { country: 'Ireland' }, 'invalid_input'],
    ['an offset for a time zone', { timeZone: '+10:00' }, 'invalid_input'],
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }, 'invalid_input'],
    ['no e-mail address', { adminEmail: 'ada at harbour' }, 'invalid_input'],
    ['an unknown plan', { plan: 'reeve_for_free' }, 'invalid_input'],
    ['an unknown field', { discount: 100 }, 'invalid_input'],
    ['an empty name', { agencyName: '  ' }, 'invalid_input'],
  ])('refuses %s with 422 and stores nothing', async (_what, wrong, code) => {
    const before = await open.admin('select id from sign_up');
    const answer = await post({ ...body, ...wrong });
    expect([answer.status, answer.body.code]).toEqual([422, code]);
    if (code === 'invalid_input') expect(answer.body.faults[0].pointer).toBe(`/${Object.keys(wrong)[0]}`);
    expect(await open.admin('select id from sign_up')).toHaveLength(before.length);
  });

  it('answers a repeat under the same key with the same checkout, and refuses another body under it', async () => {
    const sent = { ...body, adminEmail: 'repeat@harbour.example' };
    const answers = [await post(sent, 'key-1'), ...(await Promise.all([post(sent, 'key-1'), post(sent, 'key-1')]))];
    expect(answers.map(answer => answer.status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(answer => answer.body.checkoutUrl)).size).toBe(1);
    expect(await rows('repeat@harbour.example')).toHaveLength(1);
    const other = await post({ ...sent, agencyName: 'Another' }, 'key-1');
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('goes on where it stopped when the process dies between Stripe and the second commit', async () => {
    const request = {
      agencyName: 'Cut Short',
      country: 'IE',
      timeZone: 'Europe/Dublin',
      adminEmail: 'cut@harbour.example',
      priceLookupKey: 'reeve_starter_monthly',
      idempotencyKey: 'key-cut',
    };
    const { throttle } = api.deps.identity;
    const deps = { database: open.database, ...stripe.billing, publicUrl, throttle, ip: '192.0.2.7' };
    const caller = { kind: 'anonymous', id: 'test' } as const;
    const dying = {
      ...deps,
      payments: {
        ...stripe.billing.payments,
        createCheckout: async (input: Parameters<typeof stripe.billing.payments.createCheckout>[0]) => {
          await stripe.billing.payments.createCheckout(input);
          throw new Error('killed');
        },
      },
    };
    await expect(createSignUp(dying, caller, request)).rejects.toThrow('killed');
    expect(await rows('cut@harbour.example')).toMatchObject([{ customer_id: null, checkout_url: null }]);
    const again = await createSignUp(deps, caller, request);
    const [row] = await rows('cut@harbour.example');
    expect(row).toMatchObject({ id: again.signUpId, checkout_url: again.checkoutUrl });
    const found = await fetch(new URL('/v1/customers?email=cut@harbour.example', stripe.url), {
      headers: { authorization: 'Bearer sk_test_tests0123456789' },
    });
    expect(((await found.json()) as { data: unknown[] }).data).toHaveLength(1);
  });

  it('says 503 while the payment provider does not answer', async () => {
    stripe.sandbox.faults.add({ operation: 'customers.create', kind: 'server_error' });
    const answer = await post({ ...body, adminEmail: 'down@harbour.example' });
    stripe.sandbox.faults.clear();
    expect([answer.status, answer.body.code]).toEqual([503, 'unavailable']);
    expect(answer.headers['retry-after']).toBe('5');
  });

  it('takes no more than sixty an hour from one network, and says when to come back', async () => {
    const attempt = { kind: 'sign_up', account: null, ip: '203.0.113.9' } as const;
    const { throttle } = api.deps.identity;
    for (let tried = 0; tried < 60; tried += 1) await throttle.admit(attempt);
    const deps = { database: open.database, ...stripe.billing, publicUrl, throttle };
    const caller = { kind: 'anonymous', id: 'test' } as const;
    const request = {
      ...body,
      adminEmail: 'sixty-one@harbour.example',
      priceLookupKey: 'reeve_starter_monthly',
      idempotencyKey: null,
    };
    await expect(createSignUp({ ...deps, ip: attempt.ip }, caller, request)).rejects.toMatchObject({
      code: 'too_many_attempts',
      details: { retryAfterSeconds: expect.any(Number) },
    });
    expect(await rows('sixty-one@harbour.example')).toEqual([]);
    await expect(createSignUp({ ...deps, ip: '203.0.114.9' }, caller, request)).resolves.toMatchObject({});
  });

  describe('on the page', () => {
    const form = (sent: object, origin = publicUrl) =>
      api.agent.post('/sign-up').set('origin', origin).type('form').send(sent);

    it('shows the form, and leads to the checkout by a link', async () => {
      const page = await api.agent.get('/sign-up');
      expect(page.status).toBe(200);
      expect(page.text).toContain('action="/sign-up"');
      const paying = await form({ ...body, plan: 'reeve_professional_monthly', adminEmail: 'page@harbour.example' });
      expect(paying.status).toBe(200);
      const [row] = await rows('page@harbour.example');
      expect(paying.text).toContain(row!['checkout_url']);
    });

    it('shows what is wrong beside what was typed, escaped', async () => {
      const again = await form({ ...body, agencyName: '"><script>', timeZone: 'Nowhere', country: 'AU' });
      expect(again.status).toBe(422);
      expect(again.text).toContain('Time zone:');
      expect(again.text).toContain('&quot;&gt;&lt;script&gt;');
      expect(again.text).not.toContain('"><script>');
    });

    it('is refused from another site', async () => {
      expect((await form(body, 'https://evil.example')).status).toBe(403);
    });

    it.each(['/sign-up/done', '/sign-up/abandoned'])('has %s to come back to', async path => {
      expect((await api.agent.get(path)).status).toBe(200);
    });
  });
});
