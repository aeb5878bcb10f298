import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recordedLogger } from './log-support.ts';

const secretNames = [
  'authorization',
  'Authorization',
  'cookie',
  'set-cookie',
  'Set-Cookie',
  'password',
  'databasePasswordApp',
  'token',
  'sessionToken',
  'tokenHash',
  'secret',
  'stripeWebhookSecret',
  'code',
  'totp',
  'totpSecret',
  'stripe-signature',
  'Idempotency-Key',
  'idempotencyKey',
  'link',
  'body',
  'rawBody',
  'recoveryCodes',
  'smtpUrl',
];

describe('redaction', () => {
  it.each(secretNames)('hides the value of %s at any depth, in objects and lists', name => {
    const { logger, text, lines } = recordedLogger();
    logger.info('x', {
      [name]: 'hunter2',
      request: { headers: { [name]: 'hunter2' }, list: [{ [name]: ['hunter2', { deep: 'hunter2' }] }] },
      a: { b: { c: { d: { [name]: 'hunter2', e: { [name]: 'hunter2', f: { [name]: 'hunter2' } } } } } },
    });
    expect(lines()).toHaveLength(1);
    expect(text()).not.toContain('hunter2');
  });

  it('leaves facts readable: ids, times, codes of errors', () => {
    const { logger, lines } = recordedLogger();
    const facts = {
      sessionId: '0199f3a0-0000-7000-8000-000000000001',
      workflowId:
        'agency/0199f3a0-0000-7000-8000-000000000002/provision-agency/sub-0199f3a0-0000-7000-8000-000000000003',
      passwordChangedAt: '2026-01-01T00:00:00.000Z',
      constraint: 'person_email_unique',
      commit: 'abeccbc6b6b1d2d1c0a8f0a6b0d6c1c4f3e2d1c0',
      className: 'UniqueConstraintViolationException',
      where: 'file:///app/workflows/billing/provision-agency.workflow.ts:10:5',
      page: 'http://localhost:4000/v1/properties/0199f3a0-0000-7000-8000-000000000004',
    };
    logger.info('facts', facts);
    expect(lines()[0]).toMatchObject(facts);
  });

  it.each([
    ['a Stripe key', 'Invalid API Key provided: sk_live_51H8abcDEF'],
    ['a restricted Stripe key', 'rk_test_51H8abcDEF refused'],
    ['a webhook secret', 'no match for whsec_5WbX5kEWLlfzsGNjH64IWrSHH8abcDEF='],
    ['a header', 'sent Bearer 51H8abcDEF'],
    ['a JSON web token', 'got eyJhbGciOi.eyJzdWIi51H8abcDEF.c2ln'],
    ['a link in a path', 'open http://localhost:4000/invitations/51H8abcDEFg7_Qx2ZkLmN0pR'],
    ['a link in a query', 'open http://localhost:4000/accept?t=51H8abcDEF&x=1'],
    ['credentials of an address', 'connect postgres://reeve_app:51H8abcDEF@db:5432/reeve'],
    ['an enrolment', 'otpauth://totp/Reeve:ada?secret=51H8abcDEF'],
    ['a password hash', '$argon2id$v=19$m=19456$51H8abcDEF'],
  ])('hides %s inside text, in messages and in errors', (_what, sentence) => {
    const { logger, text, lines } = recordedLogger();
    logger.info(sentence, {
      note: sentence,
      error: new Error(sentence, { cause: new Error(sentence) }),
      list: [sentence],
    });
    expect(lines()).toHaveLength(1);
    expect(text()).not.toContain('51H8abcDEF');
  });

  it('hides mail addresses but for their domain', () => {
    const { logger, text } = recordedLogger();
    logger.info('sent to ada.lovelace@analytical.example', { to: 'Ada <ada.lovelace@analytical.example>' });
    expect(text()).not.toContain('lovelace');
    expect(text()).toContain('***@analytical.example');
  });

  it('hides any token of 24 to 64 random bytes, wherever it stands', () => {
    const tokens = fc.integer({ min: 24, max: 64 }).map(size => randomBytes(size).toString('base64url'));
    fc.assert(
      fc.property(tokens, token => {
        const { logger, text, lines } = recordedLogger();
        logger.info(`seen ${token}.`, { note: { deeper: `reeve_${token}` }, page: `https://reeve.example/a/${token}` });
        return lines().length === 1 && !text().includes(token);
      }),
      { numRuns: 300 },
    );
  });
});
