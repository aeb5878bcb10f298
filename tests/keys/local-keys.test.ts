import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createLocalKeys } from '../../infra/keys/create-local-keys.ts';

const keys = createLocalKeys(Buffer.alloc(32, 7));
const context = { agencyId: '0199f3a0-0000-7000-8000-000000000001' };

describe('data keys', () => {
  it('are 32 fresh bytes, and come back from their wrapping in any process with the same root key', async () => {
    const one = await keys.generateDataKey(context);
    const two = await keys.generateDataKey(context);
    expect(one.plaintext).toHaveLength(32);
    expect(one.plaintext.equals(two.plaintext)).toBe(false);
    expect(one.wrapped.includes(one.plaintext)).toBe(false);
    expect(one.wrapped.length).toBeLessThan(400);
    const elsewhere = createLocalKeys(Buffer.alloc(32, 7));
    expect((await elsewhere.unwrap(one.wrapped, context)).equals(one.plaintext)).toBe(true);
  });

  it.each([
    ['another agency', { agencyId: '0199f3a0-0000-7000-8000-000000000002' }],
    ['no agency', {}],
    ['more than was said', { ...context, use: 'codec' }],
  ])('do not open for %s', async (_who, other) => {
    const { wrapped } = await keys.generateDataKey(context);
    await expect(keys.unwrap(wrapped, other)).rejects.toMatchObject({ code: 'seal_broken' });
  });

  it('do not open when altered at any byte, cut off or mixed up', async () => {
    const { wrapped, plaintext } = await keys.generateDataKey(context);
    for (let at = 0; at < wrapped.length; at += 7) {
      const altered = Buffer.from(wrapped);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      const outcome = await keys.unwrap(altered, context).catch((error: { code?: string }) => error.code);
      expect(['seal_broken', 'key_unknown']).toContain(outcome);
    }
    for (const length of [0, 10, 100, wrapped.length - 1]) {
      await expect(keys.unwrap(wrapped.subarray(0, length), context)).rejects.toMatchObject({ name: 'DomainError' });
    }
    expect((await keys.unwrap(wrapped, context)).equals(plaintext)).toBe(true);
  });

  it('wrapped under another root key are told apart from broken ones', async () => {
    const { wrapped } = await createLocalKeys(randomBytes(32)).generateDataKey(context);
    await expect(keys.unwrap(wrapped, context)).rejects.toMatchObject({ code: 'key_unknown' });
  });
});

describe('macs', () => {
  it('are the same in every process, and others for another purpose, message or root key', async () => {
    const mac = await keys.mac('invitation-link', 'row/1');
    expect(mac).toHaveLength(32);
    expect(await createLocalKeys(Buffer.alloc(32, 7)).mac('invitation-link', Buffer.from('row/1'))).toEqual(mac);
    expect(await keys.mac('audit', 'row/1')).not.toEqual(mac);
    expect(await keys.mac('invitation-link', 'row/2')).not.toEqual(mac);
    expect(await createLocalKeys(Buffer.alloc(32, 8)).mac('invitation-link', 'row/1')).not.toEqual(mac);
  });

  it('never use the root key itself', async () => {
    expect(await keys.mac('x', 'y')).not.toEqual(createHmac('sha256', Buffer.alloc(32, 7)).update('y').digest());
  });
});
