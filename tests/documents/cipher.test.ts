import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createDocumentCipher } from '../../infra/storage/index.ts';
import type { OpenDataKey } from '../../src/agencies/data-keys.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { failureOf, gathered, pieces } from './support/bytes.ts';

/** A cipher whose keys are here; another agency's, too. */
function world() {
  const keyOf = (agencyId: string): OpenDataKey => ({ id: uuid7(), bytes: randomBytes(32), agencyId });
  const [mine, theirs] = [keyOf(uuid7()), keyOf(uuid7())];
  const all = [mine, theirs];
  const live = async (agencyId: string | null) => all.find(key => key.agencyId === agencyId) ?? mine;
  const cipher = createDocumentCipher({ live, byId: async id => all.find(key => key.id === id) });
  return {
    cipher,
    all,
    of: { agencyId: mine.agencyId ?? '', documentId: uuid7() },
    theirAgency: theirs.agencyId ?? '',
  };
}
const content = Buffer.alloc(200_000, 'The bond is 2,400 euros. ');

describe('the encryption of documents', () => {
  it('gives back what went in, and shows nothing of it in between', async () => {
    const { cipher, of } = world();
    for (const some of [content, Buffer.from('x'), Buffer.alloc(131_072, 'y')]) {
      const sealed = await gathered(cipher.encrypt(pieces(some), of));
      expect(await gathered(cipher.decrypt(pieces(sealed, 777), of))).toEqual(some);
    }
    const sealed = await gathered(cipher.encrypt(pieces(content), of));
    expect(sealed.includes('bond')).toBe(false);
    expect(sealed.includes(of.documentId)).toBe(true);
  });

  it('refuses what was altered anywhere, cut off anywhere, or is nothing at all', async () => {
    const { cipher, of } = world();
    const sealed = await gathered(cipher.encrypt(pieces(content), of));
    for (const at of [0, 5, 60, 300, 1_000, 70_000, sealed.length - 1]) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      const failed = await failureOf(gathered(cipher.decrypt(pieces(altered), of)));
      expect([at, failed.name, ['seal_broken', 'key_unknown'].includes(String(failed.code))]).toEqual([
        at,
        'DomainError',
        true,
      ]);
    }
    for (const length of [0, 10, 200, 65_536, 150_000, sealed.length - 1])
      expect(await failureOf(gathered(cipher.decrypt(pieces(sealed.subarray(0, length)), of)))).toMatchObject({
        code: 'seal_broken',
      });
    expect(await failureOf(gathered(cipher.decrypt(pieces(randomBytes(5_000)), of)))).toMatchObject({
      code: 'seal_broken',
    });
  });

  it('opens under no other document and for no other agency', async () => {
    const { cipher, of, theirAgency } = world();
    const sealed = await gathered(cipher.encrypt(pieces(content), of));
    for (const other of [
      { ...of, documentId: uuid7() },
      { ...of, agencyId: theirAgency },
    ])
      expect(await failureOf(gathered(cipher.decrypt(pieces(sealed), other)))).toMatchObject({ code: 'seal_broken' });
  });

  it('does not open with the key of another agency, nor without its own', async () => {
    const { cipher, of, all, theirAgency } = world();
    const sealed = await gathered(cipher.encrypt(pieces(content), of));
    const [mine] = all;
    mine!.agencyId = theirAgency;
    expect(await failureOf(gathered(cipher.decrypt(pieces(sealed), of)))).toMatchObject({ code: 'key_unknown' });
    all.length = 0;
    expect(await failureOf(gathered(cipher.decrypt(pieces(sealed), of)))).toMatchObject({ code: 'key_unknown' });
  });

  it("hands on the failure of the bytes it is given, and leaves a bytes' source alone once nobody reads", async () => {
    const { cipher, of } = world();
    async function* broken() {
      yield content;
      throw new RangeError('the client has gone');
    }
    expect(await failureOf(gathered(cipher.encrypt(broken(), of)))).toBeInstanceOf(RangeError);
    let ended = false;
    async function* watched() {
      try {
        for (;;) yield content;
      } finally {
        ended = true;
      }
    }
    for await (const _piece of cipher.encrypt(watched(), of)) break;
    for (let looks = 0; !ended && looks < 200; looks += 1) await new Promise(resolve => setTimeout(resolve, 25));
    expect(ended).toBe(true);
  });
});
