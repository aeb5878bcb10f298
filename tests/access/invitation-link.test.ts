import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createLocalKeys } from '../../infra/keys/index.ts';
import { invitationLink, invitationToken, readInvitationToken } from '../../src/access/invitation-link.ts';
import { uuid7 } from '../../src/kernel/ids.ts';
import { markToken, unmarkToken } from '../../src/kernel/marked-token.ts';

const keys = createLocalKeys(randomBytes(32));
const reference = { agencyId: uuid7(), invitationId: uuid7(), generation: 3 };

describe('an invitation link', () => {
  it('is the same each time it is made, on the origin of the pages', async () => {
    const link = await invitationLink(keys, 'https://reeve.example', reference);
    expect(await invitationLink(keys, 'https://reeve.example/', reference)).toBe(link);
    expect(new URL(link).origin).toBe('https://reeve.example');
  });

  it('says what it refers to', async () => {
    const link = await invitationLink(keys, 'https://reeve.example', reference);
    expect(await readInvitationToken(keys, new URL(link).searchParams.get('token') ?? '')).toEqual(reference);
  });

  it('is refused when any byte is altered, cut or made with another key', async () => {
    const token = await invitationToken(keys, reference);
    const forged = await invitationToken(createLocalKeys(randomBytes(32)), reference);
    const body = unmarkToken('invitation', token) ?? '';
    const altered = [...Buffer.from(body, 'base64url').keys()].flatMap(at => {
      const bytes = Buffer.from(body, 'base64url');
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      const text = bytes.toString('base64url');
      return [text, markToken('invitation', text), token.replace(body, text)];
    });
    expect(altered).toHaveLength(3 * 68);
    for (const bad of [forged, '', 'x', `${token}A`, token.slice(0, -1), `${token}=`, ...altered])
      await expect(readInvitationToken(keys, bad)).rejects.toMatchObject({ code: 'invitation_invalid' });
  });

  it('that was mailed before tokens had a mark still holds', async () => {
    const body = unmarkToken('invitation', await invitationToken(keys, reference)) ?? '';
    expect(body).toMatch(/^[\w-]{91}$/);
    expect(await readInvitationToken(keys, body)).toEqual(reference);
  });
});
