import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seal, sealedWith, unseal } from '../../src/kernel/sealing.ts';

const key = { id: 'person-v1', bytes: randomBytes(32) };

function codeOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error && typeof error === 'object' && 'code' in error ? error.code : error;
  }
}

describe('a sealed value', () => {
  it('comes back byte for byte, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, aad) =>
        unseal(key, seal(key, Buffer.from(bytes), aad), aad).equals(Buffer.from(bytes)),
      ),
    );
  });

  it('is different each time, and names its key', () => {
    expect(seal(key, 'secret', 'a').equals(seal(key, 'secret', 'a'))).toBe(false);
    expect(sealedWith(seal(key, 'secret', 'a'))).toBe('person-v1');
  });

  it('does not open when any byte is altered', () => {
    const sealed = seal(key, 'JBSWY3DPEHPK3PXP', 'person/1/totp');
    for (let at = 0; at < sealed.length; at += 1) {
      const altered = Buffer.from(sealed);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      expect(['seal_broken', 'key_unknown']).toContain(codeOf(() => unseal(key, altered, 'person/1/totp')));
    }
  });

  it('does not open in another place', () => {
    expect(codeOf(() => unseal(key, seal(key, 'x', 'person/1/totp'), 'person/2/totp'))).toBe('seal_broken');
  });

  it('tells a missing key from a wrong one of the same name', () => {
    const sealed = seal(key, 'x', 'a');
    expect(codeOf(() => unseal({ id: 'person-v2', bytes: key.bytes }, sealed, 'a'))).toBe('key_unknown');
    expect(codeOf(() => unseal({ id: key.id, bytes: randomBytes(32) }, sealed, 'a'))).toBe('seal_broken');
  });

  it('that never was one is refused, not misread', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(1), Buffer.from('plain text that is long enough to be one')]) {
      expect(codeOf(() => unseal(key, bytes, 'a'))).toBe('seal_broken');
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes =>
        ['seal_broken', 'key_unknown'].includes(String(codeOf(() => unseal(key, Buffer.from(bytes), 'a')))),
      ),
    );
  });

  it('cannot be made with a key of the wrong length', () => {
    expect(() => seal({ id: 'k', bytes: randomBytes(16) }, 'x', 'a')).toThrow(TypeError);
  });
});
