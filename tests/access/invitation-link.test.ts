import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createLocalKeys } from '../../infra/keys/index.ts';
import { invitationLink, invitationToken, readInvitationToken } from '../../src/access/invitation-link.ts';
import { uuid7 } from '../../src/kernel/ids.ts';

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
    const altered = [...Buffer.from(token, 'base64url').keys()].map(at => {
      const bytes = Buffer.from(token, 'base64url');
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      return bytes.toString('base64url');
    });
    for (const bad of [forged, '', 'x', `${token}A`, token.slice(0, -1), `${token}=`, ...altered])
      await expect(readInvitationToken(keys, bad)).rejects.toMatchObject({ code: 'invitation_invalid' });
  });
});
